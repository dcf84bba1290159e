import { readBeleidspakketten, readVoorleesdocument, readVoorlezing } from '@meedoen/contract/beleidspakket';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, bestandsadres, useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { Voorlezing } from './Voorlezing.tsx';
import './beleid.css';

type Pakket = Antwoord<typeof readBeleidspakketten>['pakketten'][number];

/** Policy in plain Dutch: of the own gemeenten, and beside it what others chose. */
export default function Beleidscherm() {
  const mag = useMag();
  const lezing = useLees(readBeleidspakketten);
  useTitel('Beleid');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Beleid</Heading1>
          <p className="mdn-sec">Wat de gemeente koos binnen de wet, in gewone taal.</p>
        </div>
        {mag('beleid-publiceren') && (
          <div className="mdn-head__eind mdn-niet-printen">
            <Link className="utrecht-link" to="/beleid/voorstellen">
              Voorstellen voor nieuw beleid
            </Link>
          </div>
        )}
      </div>
      <Lezing van={lezing} regels={10} wat="het beleid">
        {({ pakketten }) => <Lezer pakketten={pakketten} />}
      </Lezing>
    </>
  );
}

const naamVan = ({ van, titel, eigen }: Pakket): string => (eigen ? van : `${van}: ${titel}`);

function Lezer({ pakketten }: { readonly pakketten: readonly Pakket[] }) {
  const { vandaag } = useSessie();
  const [adres, setAdres] = useSearchParams();
  const pakket = pakketten.find(({ code }) => code === adres.get('pakket')) ?? pakketten[0];
  const naast = (adres.get('naast') ?? '').split(',').filter((code) => pakketten.some((each) => each.code === code));
  const dag = pakket?.dagen.find((each) => each === adres.get('dag'));
  const zet = (deel: Readonly<Record<string, string>>) => {
    const nieuw = new URLSearchParams(adres);
    for (const [naam, waarde] of Object.entries(deel)) {
      if (waarde) nieuw.set(naam, waarde);
      else nieuw.delete(naam);
    }
    setAdres(nieuw, { replace: true });
  };
  const query = { ...(dag ? { dag } : {}), ...(naast.length > 0 ? { naast: naast.join(',') } : {}) };
  const lezing = useLees(
    readVoorlezing,
    { params: { pakketCode: pakket?.code ?? '' }, query },
    { aan: pakket !== undefined, houdVorige: true },
  );
  if (!pakket) return null;
  return (
    <div className="mdn-beleid">
      <div className="mdn-stapel mdn-niet-printen">
        <section className="mdn-panel" aria-label="Wat u leest">
          <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht mdn-beleid__kies">
            <Keuzelijst
              label="Beleid van"
              waarde={pakket.code}
              onWaarde={(code) =>
                zet({ pakket: code, dag: '', naast: naast.filter((each) => each !== code).join(',') })
              }
              opties={pakketten.map((each) => ({ waarde: each.code, tekst: naamVan(each) }))}
            />
            <Keuzelijst
              label="Zoals het geldt"
              waarde={dag ?? ''}
              onWaarde={(waarde) => zet({ dag: waarde })}
              opties={[
                { waarde: '', tekst: 'nu, of het laatst' },
                ...pakket.dagen.map((each) => ({
                  waarde: each,
                  tekst: `${each > vandaag ? 'straks, vanaf' : 'vanaf'} ${datumLang(each)}`,
                })),
              ]}
            />
            <Vinkjes
              label="Leg ernaast (hoogstens 6)"
              opties={pakketten
                .filter(({ code }) => code !== pakket.code)
                .map((each) => ({ waarde: each.code, tekst: naamVan(each) }))}
              gekozen={naast}
              onKies={(gekozen) => zet({ naast: gekozen.slice(0, 6).join(',') })}
            />
          </div>
        </section>
        <div className="mdn-stapel mdn-stapel--dicht">
          <Button appearance="primary-action-button" onClick={() => window.print()}>
            Afdrukken
          </Button>
          <a
            className="utrecht-link"
            href={bestandsadres(readVoorleesdocument, { params: { pakketCode: pakket.code }, query })}
          >
            Bewaren als bladzijde
          </a>
        </div>
      </div>
      <Lezing van={lezing} regels={12} wat="het beleid">
        {(gelezen) => <Voorlezing lezing={gelezen} />}
      </Lezing>
    </div>
  );
}
