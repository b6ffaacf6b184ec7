import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** Accessible name and tooltip. */
  label: string;
  onPress: () => void;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onPress}>
      <Icon of={icon} />
    </button>
  );
}
