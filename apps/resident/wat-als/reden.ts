import { uitkomst as u, momenten as w } from '../teksten/wat-als-uitkomst.ts';

/** Why there is no assistance, in the words of residents: enough money is said only when it is that. */
export function redenVan(reden: string) {
  switch (reden) {
    case 'inkomen':
      return { zin: u.geenUitkering, moment: w.stopt };
    case 'vermogen':
      return { zin: u.geenRechtVermogen, moment: w.stoptVermogen };
    case 'buitenland':
      return { zin: u.geenRechtBuitenland, moment: w.stoptBuitenland };
    default:
      return { zin: u.geenRecht, moment: w.stoptGeenRecht };
  }
}
