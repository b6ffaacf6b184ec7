/** The states of the extension's pages, by the width in which they are shown, in CSS pixels. */
export const widthOf = {
  'popup-names': 368,
  'popup-reading': 368,
  'popup-nobody': 368,
  'popup-off': 368,
  'popup-reload': 368,
  panel: 420,
  settings: 800,
  welcome: 1000,
} as const;

export type PageStory = keyof typeof widthOf;
