import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** What it does, for all who do not see the icon and as its tooltip. */
  label: string;
  onPress: () => void;
}

/** A button that is a picture only. */
export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onPress}>
      <Icon of={icon} />
    </button>
  );
}
