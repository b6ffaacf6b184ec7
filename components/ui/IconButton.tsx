import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** Tooltip, and the accessible name by it: with an aria-label of the same words both would be read. */
  label: string;
  onPress: () => void;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon" title={label} onClick={onPress}>
      <Icon of={icon} />
    </button>
  );
}
