import { KOPPEN } from '@meedoen/casework/cijfers';
import {
  approveRapportage,
  downloadRapportage,
  downloadRapportageconcept,
  editRapportage,
  readRapportage,
  readRapportageconcept,
} from '@meedoen/contract/raadsrapportage';
import { periodeLang } from '@meedoen/ui/cijfers';
import { Rapport } from '@meedoen/ui/rapport';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, ButtonLink, Heading1 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag } from '../sessie/sessie.tsx';
import { Conflict, Fout, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, bestandsadres, isConflict, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstvak } from '../vorm/Veld.tsx';

type Rapportage = Antwoord<typeof readRapportage>;
type Teksten = Rapportage['teksten'];
type Blok = Teksten[number]['blok'];

const tekstVan = (teksten: Teksten, blok: string): string => teksten.find((each) => each.blok === blok)?.tekst ?? '';

/** A report to the council: read by who may see figures, written by who makes policy until it is final. */
export default function Rapportagescherm() {
  const { rapportageId = '' } = useParams();
  const schrijft = useMag()('beleid-schrijven');
  const params = { rapportageId };
  const vast = useLees(readRapportage, { params }, { aan: !schrijft });
  const concept = useLees(readRapportageconcept, { params }, { aan: schrijft });
  useTitel('Rapportage aan de raad');
  return (
    <Lezing van={schrijft ? concept : vast} regels={12} wat="de rapportage" kop="Rapportage aan de raad">
      {(rapportage) => (
        <>
          <Kop rapportage={rapportage} schrijft={schrijft} />
          {schrijft && rapportage.toestand === 'concept' ? (
            <Schrijven key={rapportage.id} rapportage={rapportage} />
          ) : (
            <Rapport
              rapportage={rapportage}
              koppen={KOPPEN}
              tekst={(blok) => <Gelezen tekst={tekstVan(rapportage.teksten, blok)} />}
            />
          )}
        </>
      )}
    </Lezing>
  );
}

function Kop({ rapportage, schrijft }: { readonly rapportage: Rapportage; readonly schrijft: boolean }) {
  const { id, gemeente, halfjaar, gemaaktDoor, gemaaktOp, vastgesteldOp, vastgesteldDoor } = rapportage;
  const params = { rapportageId: id };
  return (
    <div className="mdn-head">
      <div>
        <Heading1>
          Bijstand in {gemeente.naam}: {periodeLang(halfjaar)}
        </Heading1>
        <p className="mdn-sec">
          Gemaakt door {gemaaktDoor}, met de cijfers van {datumLang(gemaaktOp)}.{' '}
          {vastgesteldOp
            ? `Vastgesteld op ${datumLang(vastgesteldOp)} door ${vastgesteldDoor ?? ''}.`
            : 'Nog niet vastgesteld: alleen wie beleid schrijft, ziet dit.'}
        </p>
      </div>
      <div className="mdn-head__eind mdn-niet-printen">
        <Link className="utrecht-link" to={`/cijfers?gemeente=${gemeente.code}`}>
          Naar de cijfers
        </Link>
        <ButtonLink
          appearance="secondary-action-button"
          href={bestandsadres(schrijft ? downloadRapportageconcept : downloadRapportage, { params })}
        >
          PDF
        </ButtonLink>
      </div>
    </div>
  );
}

function Gelezen({ tekst }: { readonly tekst: string | undefined }) {
  if (!tekst) return null;
  return tekst.split(/\n\s*\n/).map((alinea) => <p key={alinea}>{alinea}</p>);
}

function Schrijven({ rapportage }: { readonly rapportage: Rapportage }) {
  const [teksten, setTeksten] = useState<Teksten>(rapportage.teksten);
  // the text on the screen was written on this version; a newer one is somebody else's
  const [versie, setVersie] = useState(rapportage.versie);
  const params = { rapportageId: rapportage.id };
  const ververs = ['readRapportageconcept', 'readRapportageconcepten'];
  const bewaar = useOpdracht(editRapportage, ververs, ({ versie: nieuw }) => setVersie(nieuw));
  const vast = useOpdracht(approveRapportage, ververs);
  const veranderd = JSON.stringify(teksten) !== JSON.stringify(rapportage.teksten);
  const samen = (van: Teksten) =>
    van.filter(({ tekst }) => tekst !== '').map(({ blok, tekst }) => <p key={blok}>{tekst}</p>);
  return (
    <form
      className="mdn-stapel"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        bewaar.mutate({ params, body: { teksten }, versie });
      }}
    >
      <Rapport
        rapportage={rapportage}
        koppen={KOPPEN}
        tekst={(blok, naam) => (
          <Tekstvak
            label={blok === 'inleiding' ? 'Inleiding' : `Tekst bij ${naam.toLowerCase()}`}
            rijen={blok === 'inleiding' ? 5 : 3}
            maxLength={6000}
            waarde={tekstVan(teksten, blok)}
            onWaarde={(tekst) =>
              setTeksten([...teksten.filter((each) => each.blok !== blok), { blok: blok as Blok, tekst }])
            }
          />
        )}
      />
      {isConflict(bewaar.error) ? (
        <Conflict
          wie="Een collega veranderde deze rapportage ook."
          daar={samen(rapportage.teksten)}
          hier={samen(teksten)}
          onHier={() => bewaar.mutate({ params, body: { teksten }, versie: rapportage.versie })}
          onDaar={() => {
            setTeksten(rapportage.teksten);
            setVersie(rapportage.versie);
            bewaar.reset();
          }}
        />
      ) : bewaar.error ? (
        <Fout fout={bewaar.error} veilig="Uw tekst staat er nog." />
      ) : null}
      {vast.error ? <Fout fout={vast.error} /> : null}
      <div className="mdn-rapportages__nieuw">
        <Button type="submit" appearance="primary-action-button" disabled={bewaar.isPending || !veranderd}>
          Teksten bewaren
        </Button>
        <Button
          type="button"
          appearance="secondary-action-button"
          disabled={veranderd || vast.isPending}
          onClick={() => vast.mutate({ params, versie })}
        >
          Vaststellen en openbaar maken
        </Button>
        <span className="mdn-sm mdn-sec" role="status">
          {veranderd ? 'Nog niet bewaard.' : bewaar.isSuccess ? 'Bewaard.' : ''}
        </span>
      </div>
    </form>
  );
}
