const icons = {
  back: 'M9.8 3.4 5.2 8l4.6 4.6',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.6 5.6V2.8h7.6v7.6h-2.8M2.8 5.6h7.6v7.6H2.8z',
  legend: 'M3 4.5h.01M3 8h.01M3 11.5h.01M6 4.5h7M6 8h7M6 11.5h4',
  done: 'm3 8.4 3.4 3.4L13 4.6',
  dossier: 'M3 2.8h7.4L13 5.4v7.8H3zM5.4 6.4h5.2M5.4 8.7h5.2M5.4 11h3',
  open: 'M6.6 3.2H3.2v9.6h9.6V9.4M9.4 3.2h3.4v3.4M12.6 3.4 7.4 8.6',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  settings:
    'M2.5 5h5.9M11.6 5h1.9M8.4 5a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M2.5 11h1.9M7.6 11h5.9M4.4 11a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0',
  panel: 'M2.8 3h10.4v10H2.8zM9.6 3v10M11.2 5.6h.4M11.2 8h.4',
  plus: 'M8 3.4v9.2M3.4 8h9.2',
  pin: 'M6 2.6h4l-.5 4.2 2.3 2.4H4.2l2.3-2.4zM8 9.4v4.4',
} as const;

export type IconName = keyof typeof icons;

/** Icon of a button or link, which itself carries the accessible name. */
export function Icon({ of: icon }: { of: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={icons[icon]} />
    </svg>
  );
}
