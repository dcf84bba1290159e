import { Wegen } from './platform/http/index.ts';
import type { VerzetbareKlok } from './platform/klok/index.ts';
import { aanvraagWegen, stukkenWegen } from './slices/aanvraag/index.ts';
import { afstemmingWegen, refuseAfronding } from './slices/afstemming/index.ts';
import { agendaWegen } from './slices/agenda/index.ts';
import { begrotingWegen } from './slices/begroting/index.ts';
import { belangWegen } from './slices/belang/index.ts';
import { beleidslabWegen } from './slices/beleidslab/index.ts';
import { beleidspakketWegen } from './slices/beleidspakket/index.ts';
import { berekeningWegen } from './slices/berekening/index.ts';
import { berichtWegen } from './slices/bericht/index.ts';
import {
  besluitWegen,
  correctiesVan,
  dropInstrumentbesluit,
  proposeDwangsom,
  startInstrumentbesluit,
  startOntheffingsbesluit,
  stelBeeindigingVoor,
  stelWijzigingVoor,
  uitkeringZonder,
  werkGevolgBij,
} from './slices/besluit/index.ts';
import { betaalrunWegen } from './slices/betaalrun/index.ts';
import { bezwaarWegen } from './slices/bezwaar/index.ts';
import { bijeenkomstWegen } from './slices/bijeenkomst/index.ts';
import { boeteWegen, refuseBoeteafronding } from './slices/boete/index.ts';
import { briefWegen } from './slices/brief/index.ts';
import { cijferWegen } from './slices/cijfers/index.ts';
import { contactWegen } from './slices/contact/index.ts';
import { doelgroepWegen, refuseTaalmeter } from './slices/doelgroep/index.ts';
import { eigenWegen } from './slices/eigen/index.ts';
import { feitWegen } from './slices/feit/index.ts';
import { indelingWegen } from './slices/indeling/index.ts';
import { opgaveWegen } from './slices/inkomstenopgave/index.ts';
import { instrumentWegen, refuseInzetafronding } from './slices/instrument/index.ts';
import { inzageWegen } from './slices/inzage/index.ts';
import { jaaropgaveWegen } from './slices/jaaropgave/index.ts';
import { kantelpuntWegen } from './slices/kantelpunt/index.ts';
import { ketenpartnerWegen } from './slices/ketenpartner/index.ts';
import { klachtWegen } from './slices/klacht/index.ts';
import { loonkostensubsidieWegen, refuseSubsidieafronding } from './slices/loonkostensubsidie/index.ts';
import { nazorgWegen } from './slices/nazorg/index.ts';
import { ontheffingWegen } from './slices/ontheffing/index.ts';
import { ontvangstWegen } from './slices/ontvangst/index.ts';
import { organisatieWegen } from './slices/organisatie/index.ts';
import { persoonWegen } from './slices/persoon/index.ts';
import { planWegen } from './slices/plan/index.ts';
import { plichtenZonderOntheffing, plichtWegen } from './slices/plicht/index.ts';
import { raadsrapportageWegen } from './slices/raadsrapportage/index.ts';
import { rechtWegen } from './slices/recht/index.ts';
import { rekenbewijsWegen } from './slices/rekenbewijs/index.ts';
import { rekenhulpWegen } from './slices/rekenhulp/index.ts';
import { scheidingWegen } from './slices/scheiding/index.ts';
import { sessieWegen } from './slices/sessie/index.ts';
import { refuseSignaalafronding, signaalWegen } from './slices/signaal/index.ts';
import { taakWegen } from './slices/taak/index.ts';
import { uwvmeldingWegen } from './slices/uwvmelding/index.ts';
import { refuseVerhaalafronding, verhaalWegen } from './slices/verhaal/index.ts';
import { vertegenwoordigingWegen } from './slices/vertegenwoordiging/index.ts';
import { voorschotWegen } from './slices/voorschot/index.ts';
import { vorderingWegen } from './slices/vordering/index.ts';
import { werkvoorraadWegen } from './slices/werkvoorraad/index.ts';
import { verwerkWijziging, wijzigingWegen } from './slices/wijziging/index.ts';

/** Every path of the API with the slice that answers it. @param klok only in the demo: the clock that may be moved */
export function alleWegen(klok?: VerzetbareKlok): Wegen {
  const wegen = new Wegen();
  sessieWegen(wegen, klok);
  berekeningWegen(wegen);
  aanvraagWegen(wegen, { proposeDwangsom });
  stukkenWegen(wegen);
  afstemmingWegen(wegen);
  ontheffingWegen(wegen, { startOntheffingsbesluit, plichtenZonderOntheffing });
  plichtWegen(wegen);
  besluitWegen(wegen);
  bezwaarWegen(wegen);
  boeteWegen(wegen);
  signaalWegen(wegen);
  klachtWegen(wegen);
  indelingWegen(wegen);
  planWegen(wegen, { refuseTaalmeter });
  doelgroepWegen(wegen);
  nazorgWegen(wegen);
  bijeenkomstWegen(wegen);
  agendaWegen(wegen);
  loonkostensubsidieWegen(wegen);
  instrumentWegen(wegen, { startInstrumentbesluit, dropInstrumentbesluit });
  rekenbewijsWegen(wegen);
  kantelpuntWegen(wegen);
  voorschotWegen(wegen);
  scheidingWegen(wegen);
  rechtWegen(wegen, { correctiesVan, stelBeeindigingVoor, stelWijzigingVoor, werkGevolgBij });
  persoonWegen(wegen, { werkGevolgBij });
  feitWegen(wegen, { werkGevolgBij, uitkeringZonder });
  betaalrunWegen(wegen);
  jaaropgaveWegen(wegen);
  briefWegen(wegen);
  vorderingWegen(wegen);
  verhaalWegen(wegen);
  ontvangstWegen(wegen);
  werkvoorraadWegen(wegen);
  berichtWegen(wegen);
  wijzigingWegen(wegen);
  opgaveWegen(wegen);
  cijferWegen(wegen);
  raadsrapportageWegen(wegen);
  begrotingWegen(wegen);
  beleidslabWegen(wegen);
  beleidspakketWegen(wegen);
  contactWegen(wegen);
  taakWegen(wegen, {
    wijziging: verwerkWijziging,
    afstemming: refuseAfronding,
    loonkostensubsidie: refuseSubsidieafronding,
    boete: refuseBoeteafronding,
    instrument: refuseInzetafronding,
    signaal: refuseSignaalafronding,
    verhaal: refuseVerhaalafronding,
  });
  inzageWegen(wegen);
  eigenWegen(wegen);
  uwvmeldingWegen(wegen);
  vertegenwoordigingWegen(wegen);
  rekenhulpWegen(wegen);
  organisatieWegen(wegen);
  belangWegen(wegen);
  ketenpartnerWegen(wegen);
  return wegen;
}
