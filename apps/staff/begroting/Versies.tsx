import { BEGROTINGSOORTNAMEN } from '@meedoen/casework/begroting';
import { type Begrotingversie, confirmBegroting, rejectBegroting } from '@meedoen/contract/begroting';
import { datumLang, heleEuros } from '@meedoen/ui/weergave';
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
            {versie.beslistDoor ? ` ${versie.toestand} door ${versie.beslistDoor}. ${versie.reden ?? ''}` : ''}
          </p>
          {versie.toestand === 'ingevoerd' ? <Beslissen versie={versie} /> : null}
        </li>
      ))}
    </ul>
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
