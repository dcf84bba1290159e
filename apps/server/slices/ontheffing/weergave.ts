import {
  type Ontheffing,
  type Ontheffingscommand,
  ontheffingsklok,
  possibleOntheffingsbesluiten,
  possibleOntheffingscommands,
  possibleVragen,
} from '@meedoen/casework/ontheffing';
import type { Weigering } from '@meedoen/casework/weigering';
import type { EigenOntheffing, OntheffingWeergave } from '@meedoen/contract/ontheffing';
import { addDays } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { namenVan } from '../persoon/index.ts';
import type { Ontheffingszaak } from './store.ts';

const WAT: Readonly<Record<Ontheffingscommand, string>> = {
  openOntheffing: 'Ontheffing in onderzoek',
  takeBackVerzoek: 'Verzoek teruggenomen',
  prepareBesluit: 'Besluit voorbereid',
  dropVoorstel: 'Voorstel vervallen',
  performBesluit: 'Besluit bekendgemaakt',
  requestWijziging: 'Verzoek om iets te veranderen',
  recordPlan: 'Plan van aanpak gemaakt',
  recordHeronderzoek: 'Heronderzoek gedaan',
  suspendOntheffing: 'Ontheffing staat stil: geen bijstand',
  reopenOntheffing: 'Opnieuw open, na bezwaar',
};

const mogelijk = (commando: string, weigering: Weigering | undefined) => ({
  commando,
  mag: weigering === undefined,
  weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null,
});

/** What staff and resident see alike. */
function gedeeld({ versie, toestand: zaak }: Ontheffingszaak) {
  const { id, toestand, grond, onderdelen, aanleiding, gevraagdOp, tekst } = zaak;
  const verzoek = 'verzoek' in zaak ? zaak.verzoek : undefined;
  return {
    ...{ id, versie, toestand, grond, onderdelen: [...onderdelen], aanleiding, gevraagdOp, tekst },
    perioden: periodenVan(zaak),
    verzoek: verzoek ? { vraag: verzoek.vraag, gevraagdOp: verzoek.gevraagdOp, tekst: verzoek.tekst } : null,
    vragen: [...possibleVragen(zaak)],
  };
}

const periodenVan = (zaak: Ontheffing) =>
  ('perioden' in zaak ? zaak.perioden : []).map(({ vanaf, tot }) => ({
    vanaf: vanaf ?? null,
    totEnMet: tot ? addDays(tot, -1) : null,
  }));

/** A case as staff see it. */
export async function toonOntheffing(zaak: Ontheffingszaak, aanroep: Aanroep): Promise<OntheffingWeergave> {
  const { toestand } = zaak;
  const stroom = await leesStroom(aanroep.tx, zaak.id);
  const namen = await namenVan(
    aanroep.tx,
    stroom.flatMap(({ actor }) => actor ?? []),
  );
  aanroep.geefVersie(zaak.versie);
  return {
    ...gedeeld(zaak),
    persoon: zaak.persoon,
    via: toestand.via,
    klok: ontheffingsklok(toestand) ?? null,
    jongKind: ('jongKind' in toestand && toestand.jongKind) || null,
    planOp: ('planOp' in toestand && toestand.planOp) || null,
    heronderzoeken: 'heronderzoeken' in toestand ? [...toestand.heronderzoeken] : [],
    voorstel: toestand.voorstel ? { id: toestand.voorstel.besluit, wat: toestand.voorstel.wat } : null,
    besluiten: toestand.besluiten.map(({ besluit, wat, op, vanaf, totEnMet, artikel }) => ({
      ...{ id: besluit, wat, op, vanaf: vanaf ?? null, totEnMet: totEnMet ?? null, artikel },
    })),
    mogelijkheden: possibleOntheffingscommands(toestand).map(({ command, weigering }) => mogelijk(command, weigering)),
    besluitkeuzes: possibleOntheffingsbesluiten(toestand).map(({ wat, weigering }) => mogelijk(wat, weigering)),
    geschiedenis: stroom.map(({ commando, op, actor, actorSoort }) => ({
      op: op.toISOString(),
      wie: (actor && namen.get(actor)) || (actorSoort === 'inwoner' ? 'De inwoner' : 'Meedoen'),
      wat: WAT[commando as Ontheffingscommand] ?? commando,
    })),
  };
}

/** A case as the resident sees it. */
export const toonEigenOntheffing = (zaak: Ontheffingszaak): EigenOntheffing => ({
  ...gedeeld(zaak),
  magTerugnemen: possibleOntheffingscommands(zaak.toestand).some(
    ({ command, mag }) => command === 'takeBackVerzoek' && mag,
  ),
});
