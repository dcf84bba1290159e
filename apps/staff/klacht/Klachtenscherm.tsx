import { type Klachtregel, readKlachtenlijst, readKlachtregister } from '@meedoen/contract/klacht';
import { yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Register } from './Register.tsx';
import { Termijn } from './Termijn.tsx';
import { STAND } from './velden.ts';

const WIE = [
  { waarde: '', tekst: 'iedereen' },
  { waarde: 'ik', tekst: 'mij' },
  { waarde: 'niemand', tekst: 'nog niemand' },
] as const;

/** Complaints to handle, the first clock on top; those that ended; and the register of a year (Awb 9:12a). */
export default function Klachtenscherm() {
  const [adres, setAdres] = useSearchParams();
  const open = adres.get('toon') === 'klaar' ? 'nee' : 'ja';
  const wie = WIE.find(({ waarde }) => waarde === adres.get('wie'))?.waarde ?? '';
  const lezing = useLees(readKlachtenlijst, { query: { open } }, { houdVorige: true });
  useTitel('Klachten');
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    setAdres(nieuw, { replace: true });
  };
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Klachten</Heading1>
          <p className="mdn-sec">Alleen wie klachten behandelt, leest ze. Wie in het dossier werkt, ziet ze niet.</p>
        </div>
        <div className="mdn-head__eind">
          <Keuzelijst label="Bij wie" waarde={wie} onWaarde={(keus) => zet('wie', keus)} opties={WIE} />
        </div>
      </div>
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-label="Lijst van klachten">
          <ul className="mdn-tabs">
            {(
              [
                ['', 'Te behandelen', 'ja'],
                ['klaar', 'Afgelopen', 'nee'],
              ] as const
            ).map(([waarde, naam, stand]) => (
              <li key={naam}>
                <button
                  type="button"
                  className="mdn-tabs__tab"
                  aria-pressed={open === stand}
                  onClick={() => zet('toon', waarde)}
                >
                  {naam}
                </button>
              </li>
            ))}
          </ul>
          <Lezing van={lezing} regels={6} wat="de klachten">
            {({ klachten, meer }) => <Lijst klachten={klachten} meer={meer} wie={wie} open={open === 'ja'} />}
          </Lezing>
        </section>
        <Jaarregister />
      </div>
    </>
  );
}

function Lijst({
  klachten,
  meer,
  wie,
  open,
}: {
  readonly klachten: readonly Klachtregel[];
  readonly meer: boolean;
  readonly wie: (typeof WIE)[number]['waarde'];
  readonly open: boolean;
}) {
  const { vandaag, naam: ik } = useSessie();
  const getoond = klachten.filter(({ behandelaar }) =>
    wie === '' ? true : wie === 'ik' ? behandelaar === ik : behandelaar === null,
  );
  if (getoond.length === 0)
    return <Leeg>{open ? 'Er is hier geen klacht te behandelen.' : 'Er is hier geen klacht afgelopen.'}</Leeg>;
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel={open ? 'Klachten, de eerste klok bovenaan' : 'Afgelopen klachten, de laatste bovenaan'}
        rijen={getoond}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Wie',
            soort: 'naam',
            toon: ({ id, naam, kenmerk }) => (
              <>
                <Link className="utrecht-link" to={`/klachten/${id}`}>
                  {naam}
                </Link>
                <span className="mdn-bron">{kenmerk}</span>
              </>
            ),
          },
          { kop: 'Stand', toon: ({ status }) => STAND[status] },
          { kop: 'Ontvangen', toon: ({ ontvangenOp }) => datumKort(ontvangenOp, vandaag) },
          ...(open
            ? [
                {
                  kop: 'Antwoord',
                  toon: ({ laatsteDag }: Klachtregel) => <Termijn laatsteDag={laatsteDag} vandaag={vandaag} />,
                },
              ]
            : []),
          { kop: 'Bij wie', toon: ({ behandelaar }) => behandelaar ?? 'nog niemand' },
        ]}
      />
      {meer && <p className="mdn-panel__lijf mdn-sm mdn-sec">Dit zijn de eerste {klachten.length}. Er zijn er meer.</p>}
    </div>
  );
}

function Jaarregister() {
  const [adres, setAdres] = useSearchParams();
  const ditJaar = yearOf(useSessie().vandaag);
  const jaren = Array.from({ length: 4 }, (_, i) => ditJaar - i);
  const jaar = jaren.find((een) => String(een) === adres.get('jaar')) ?? ditJaar;
  const lezing = useLees(readKlachtregister, { query: { jaar } }, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="register">
      <div className="mdn-panel__kop">
        <Heading2 id="register">Klachtregister {jaar}</Heading2>
        <Keuzelijst
          label="Jaar"
          waarde={String(jaar)}
          onWaarde={(keus) => {
            const nieuw = new URLSearchParams(adres);
            nieuw.set('jaar', keus);
            setAdres(nieuw, { replace: true });
          }}
          opties={jaren.map((een) => ({ waarde: String(een), tekst: String(een) }))}
        />
      </div>
      <Lezing van={lezing} regels={4} wat="het register">
        {(register) => <Register register={register} />}
      </Lezing>
    </section>
  );
}
