import { BEGROTINGSOORTNAMEN, type Reintegratie } from '@meedoen/casework/begroting';
import { type Begrotingversie, confirmBegroting, rejectBegroting } from '@meedoen/contract/begroting';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang, heleEuros, hoofdletter } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstveld } from '../vorm/Veld.tsx';

/** What was entered in the year, with what still waits for a colleague. */
export function Versies({ versies }: { readonly versies: readonly Begrotingversie[] }) {
  if (versies.length === 0) return <Leeg>Over dit jaar is nog niets ingevoerd.</Leeg>;
  return (
    <ul className="mdn-stapel mdn-stapel--dicht">
      {versies.map((versie) => (
        <li key={versie.id}>
          <b>
            {BEGROTINGSOORTNAMEN[versie.inhoud.soort]}, versie {versie.ronde}
          </b>
          {versie.inhoud.soort === 'buig' ? `: ${heleEuros(versie.inhoud.bedrag)} euro` : ''} ({versie.toestand})
          <p className="mdn-sm mdn-sec">
            {versie.bron.document}, {versie.bron.plaats}, {datumLang(versie.bron.datum)}. Ingevoerd door{' '}
            {versie.ingevoerdDoor}.
            {versie.beslistDoor
              ? ` ${hoofdletter(versie.toestand)} door ${versie.beslistDoor}. ${versie.reden ?? ''}`
              : ''}
          </p>
          {versie.inhoud.soort === 'reintegratie' ? (
            <details className="mdn-achter" open={versie.toestand === 'ingevoerd'}>
              <summary>Wat versie {versie.ronde} van het re-integratiebudget zegt</summary>
              <Reintegratieinhoud inhoud={versie.inhoud} />
            </details>
          ) : null}
          {versie.toestand === 'ingevoerd' ? <Beslissen versie={versie} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** What a colleague reads before confirming. */
function Reintegratieinhoud({ inhoud }: { readonly inhoud: Reintegratie }) {
  const { totaal, couleurLocale, wswTekort, lijnen, plustaken } = inhoud;
  const rijen = [
    { naam: 'Budget van het Rijk', bedrag: totaal, meer: '' },
    { naam: 'Couleur locale', bedrag: -couleurLocale, meer: 'gaat eraf' },
    { naam: 'Tekort Wsw', bedrag: -wswTekort, meer: 'gaat eraf' },
    ...lijnen.map(({ naam, bedrag, elders, plafond, instrumenten }) => ({
      ...{ naam: `Lijn: ${naam}`, bedrag },
      meer: [
        ...(plafond ? ['plafond'] : []),
        ...(elders > 0 ? [`elders besteed ${heleEuros(elders)}`] : []),
        ...(instrumenten.length > 0 ? [`betaalt ${instrumenten.join(', ')}`] : []),
      ].join('; '),
    })),
    ...plustaken.map(({ naam, bedrag }) => ({ naam: `Plustaak: ${naam}`, bedrag, meer: 'met eigen geld' })),
  ];
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Inhoud van het re-integratiebudget, in euro"
        rijen={rijen}
        sleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Post', soort: 'naam', toon: ({ naam }) => naam },
          { kop: 'Bedrag', soort: 'getal', toon: ({ bedrag }) => heleEuros(bedrag) },
          { kop: 'Bijzonder', toon: ({ meer }) => meer },
        ]}
      />
    </div>
  );
}

function Beslissen({ versie: { id, versie, zelf } }: { readonly versie: Begrotingversie }) {
  const [reden, setReden] = useState('');
  const bevestig = useOpdracht(confirmBegroting, ['readBegroting']);
  const wijsAf = useOpdracht(rejectBegroting, ['readBegroting']);
  const params = { begrotingId: id };
  const fout = bevestig.error ?? wijsAf.error;
  return (
    <div className="mdn-stapel mdn-stapel--dicht mdn-niet-printen">
      {zelf ? (
        <p className="mdn-sm">U voerde dit zelf in. Een collega kijkt het na en bevestigt het.</p>
      ) : (
        <Button
          appearance="primary-action-button"
          disabled={bevestig.isPending}
          onClick={() => bevestig.mutate({ params, versie })}
        >
          Bevestigen
        </Button>
      )}
      <Tekstveld label="Reden om af te wijzen" waarde={reden} onWaarde={setReden} maxLength={500} />
      <Button
        appearance="secondary-action-button"
        disabled={wijsAf.isPending || reden.trim() === ''}
        onClick={() => wijsAf.mutate({ params, versie, body: { reden } })}
      >
        Afwijzen
      </Button>
      {fout ? <Fout fout={fout} /> : null}
    </div>
  );
}
