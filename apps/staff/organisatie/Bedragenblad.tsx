import type { readNormwijziging } from '@meedoen/contract/organisatie';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Leeg } from '../toestand/Toestand.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { perWet } from './wetten.ts';

type Bedragregel = Antwoord<typeof readNormwijziging>['bedragen'][number];

/** Which amounts change on the day: what is known first, old beside new; what nobody knows yet is counted per law. */
export function Bedragenblad({ bedragen }: { readonly bedragen: readonly Bedragregel[] }) {
  const bekend = bedragen.filter(({ naar }) => naar !== null);
  const onbekend = bedragen.filter(({ naar }) => naar === null);
  return (
    <section className="mdn-panel" aria-labelledby="bedragen">
      <div className="mdn-panel__kop">
        <Heading2 id="bedragen">De bedragen</Heading2>
        <span className="mdn-sm mdn-sec">
          {aantal(bekend.length)} bekend, {aantal(onbekend.length)} nog niet
        </span>
      </div>
      {bekend.length > 0 ? (
        <div className="mdn-panel__tabel">
          <Regels titel="Bekende bedragen, oud en nieuw" bedragen={bekend} />
        </div>
      ) : (
        <Leeg>Van deze dag is nog geen nieuw bedrag bekend. Dat hoort zo tot de Staatscourant ze noemt.</Leeg>
      )}
      {perWet(onbekend).map(({ wet, bedragen: groep }) => (
        <details key={wet} className="mdn-wet">
          <summary className="mdn-wet__kop">
            Nog niet bekend: {wet} <span className="mdn-tel">{aantal(groep.length)}</span>
          </summary>
          <div className="mdn-panel__tabel">
            <Regels titel={`Nog niet bekend: ${wet}`} bedragen={groep} />
          </div>
        </details>
      ))}
    </section>
  );
}

function Regels({ titel, bedragen }: { readonly titel: string; readonly bedragen: readonly Bedragregel[] }) {
  return (
    <Tabel
      titel={titel}
      rijen={bedragen}
      sleutel={({ naam }) => naam}
      kolommen={[
        { kop: 'Bedrag', soort: 'naam', toon: ({ omschrijving, naam }) => omschrijving || naam },
        { kop: 'Was', soort: 'getal', toon: ({ van }) => van },
        { kop: 'Wordt', soort: 'getal', toon: ({ naar }) => naar && <b>{naar}</b> },
        { kop: 'Bron', toon: ({ bron }) => <span className="mdn-sec">{bron}</span> },
      ]}
    />
  );
}
