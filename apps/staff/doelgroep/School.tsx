import { processSchoolzaak, type Schoolbeeld, type Schoolopdracht, schoolopdracht } from '@meedoen/contract/doelgroep';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { keuzes } from '../begeleiding/woorden.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { datum, type Handeling, ingevuld, tekst, vak, type Waarden } from '../vorm/Velden.tsx';
import { Stappen, type Sturen } from './Stappen.tsx';
import { ONTVANGER, SCHOOL, SCHOOL_TE_DOEN, SCHOOLSOORT, SLUITGROND, VERVOLG } from './woorden.ts';

type Stap = Schoolopdracht['command'];
const MET = {
  jongere: 'de jongere',
  'jongere-ouder': 'de jongere en een ouder',
  'jongere-school': 'de jongere en de school',
  'jongere-ouder-school': 'de jongere, een ouder en de school',
} as const;
const HANDELING: Readonly<Record<Stap, Handeling>> = {
  recordSchoolgesprek: {
    naam: 'Gesprek vastleggen',
    velden: [
      datum('gevoerdOp', 'Dag'),
      { naam: 'met', label: 'Met wie', soort: 'keuze', opties: keuzes(MET) },
      { naam: 'vervolg', label: 'Wat komt er na school', soort: 'keuze', opties: keuzes(VERVOLG) },
      vak('afspraak', 'Wat u samen afsprak', 'Alleen wat nodig is. Geen medische gegevens.'),
    ],
  },
  handOverSchooljongere: {
    naam: 'Overdragen op 18 jaar',
    velden: [
      { naam: 'aan', label: 'Aan wie', soort: 'keuze', opties: keuzes(ONTVANGER) },
      tekst('naar', 'Naam van wie verder helpt'),
    ],
  },
  closeSchooljongere: {
    naam: 'Sluiten',
    velden: [
      { naam: 'grond', label: 'Waarom', soort: 'keuze', opties: keuzes(SLUITGROND) },
      vak('toelichting', 'Toelichting', 'Geen medische gegevens.'),
    ],
  },
};

/** Somebody of 16 or 17 for whom the school asked: two talks, the handover, and until when it is kept. */
export function School({ zaak }: { readonly zaak: Schoolbeeld }) {
  const mag = useMag();
  const { vandaag } = useSessie();
  const { naam, toon } = SCHOOL[zaak.toestand];
  const { teDoen, gesprekken, overdracht, slot, bewarenTot } = zaak;
  return (
    <section className="mdn-panel" aria-labelledby={`school-${zaak.id}`}>
      <div className="mdn-panel__kop">
        <Heading2 id={`school-${zaak.id}`} tabIndex={-1}>
          Van school naar 18 jaar
        </Heading2>
        <span className={`mdn-stand mdn-stand--${toon}`}>{naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {teDoen && (
          <p className={teDoen.nu ? 'mdn-melding mdn-melding--warning' : 'mdn-melding'}>
            {SCHOOL_TE_DOEN[teDoen.wat]}: {teDoen.nu ? 'nu aan de beurt, sinds' : 'vanaf'}{' '}
            {datumKort(teDoen.sinds, vandaag)}.
          </p>
        )}
        <dl className="mdn-plicht">
          <div>
            <dt>School</dt>
            <dd>
              {zaak.school} ({SCHOOLSOORT[zaak.soort]}), gevraagd door {zaak.contactpersoon} op{' '}
              {datumLang(zaak.aangemeldOp)}
            </dd>
          </div>
          {overdracht && (
            <div>
              <dt>Overgedragen</dt>
              <dd>
                {datumLang(overdracht.op)}, aan {ONTVANGER[overdracht.aan]}: {overdracht.naar}
              </dd>
            </div>
          )}
          {slot && (
            <div>
              <dt>Gesloten</dt>
              <dd>
                {datumLang(slot.op)}: {SLUITGROND[slot.grond]}. {slot.toelichting}
              </dd>
            </div>
          )}
          {bewarenTot && (
            <div>
              <dt>Wordt gewist na</dt>
              <dd>{datumLang(bewarenTot)}</dd>
            </div>
          )}
        </dl>
        {gesprekken.length === 0 ? (
          <Leeg>Nog geen gesprek.</Leeg>
        ) : (
          <ol className="mdn-doelgroep__lijst">
            {gesprekken.map(({ op, door, met, vervolg, afspraak }) => (
              <li key={op + afspraak}>
                <b>{datumLang(op)}</b>, {door}, met {met.join(', ')}. Na school: {VERVOLG[vervolg]}. {afspraak}
              </li>
            ))}
          </ol>
        )}
        {mag('begeleiden') && (
          <Stappen
            sleutel={`school-${zaak.id}`}
            kop={`school-${zaak.id}`}
            stappen={zaak.mogelijkheden as { commando: Stap; mag: boolean; weigering: null }[]}
            handelingen={HANDELING}
            begin={{ gevoerdOp: vandaag }}
            stuur={(stap, klaar, vorm) => (
              <Opdracht zaak={zaak} stap={stap} klaar={klaar}>
                {vorm}
              </Opdracht>
            )}
          />
        )}
      </div>
    </section>
  );
}

function Opdracht({
  zaak,
  stap,
  klaar,
  children,
}: {
  readonly zaak: Schoolbeeld;
  readonly stap: Stap;
  readonly klaar: () => void;
  readonly children: (stuur: Sturen) => ReactNode;
}) {
  const doe = useOpdracht(processSchoolzaak, ['readDoelgroepen', 'readMensen', 'readBegeleiding'], klaar);
  const mutate = (waarden: Waarden) => {
    const { met, ...rest } = ingevuld(HANDELING[stap].velden, waarden);
    const inhoud = { command: stap, ...rest, ...(met ? { met: met.split('-') } : {}) };
    const gelezen = schoolopdracht.safeParse(inhoud);
    const body = (gelezen.success ? gelezen.data : inhoud) as Schoolopdracht;
    doe.mutate({ params: { schoolzaakId: zaak.id }, body, versie: zaak.versie });
  };
  return children({ mutate, fout: doe.error, bezig: doe.isPending });
}
