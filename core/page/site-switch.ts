/** The switch of the site that a page belongs to. */
export interface SiteSwitch {
  readonly host: string;
  readonly isOn: boolean;
  /** In a private window it cannot be moved: nothing about a site is stored there. */
  readonly isFixed: boolean;
}
