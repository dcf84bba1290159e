import { ADVIESMATEN } from '@meedoen/casework/beleidspakket';
import { readBeleidsvoorstel } from '@meedoen/contract/beleidspakket';
import { datumLang, tijdstipKort } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Gevolg } from './Gevolg.tsx';
import { Schrijven } from './Schrijven.tsx';
import { Stappen } from './Stappen.tsx';
import { useSchrijfconcept } from './schrijfconcept.ts';
import { Verschillen } from './Voorlezing.tsx';
import { GEBEURD, MAAT, OORDEEL, STAND, type Voorstel } from './woorden.ts';
import './beleid.css';

/** One draft: beside what holds, with its effect, its advice and its decision. */
export default function Voorstelscherm() {
  const { voorstelId = '' } = useParams();
  const lezing = useLees(readBeleidsvoorstel, { params: { beleidsvoorstelId: voorstelId } });
  useTitel('Voorstel voor beleid');
  return (
    <Lezing van={lezing} regels={12} wat="het voorstel" kop="Voorstel voor beleid">
      {(voorstel) => <Blad voorstel={voorstel} />}
    </Lezing>
  );
}

function Blad({ voorstel }: { readonly voorstel: Voorstel }) {
  const mag = useMag();
  const concept = useSchrijfconcept(voorstel);
  const schrijfbaar =
    mag('beleid-schrijven') && voorstel.mogelijkheden.some(({ command, mag: kan }) => command === 'editBeleid' && kan);
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>{voorstel.naam}</Heading1>
          <p className="mdn-sec">
            Voorstel, {STAND[voorstel.status]}. Gaat in op {datumLang(voorstel.vanaf)}, voor{' '}
            {voorstel.gemeente ?? 'alle gemeenten samen'}. Geschreven door {voorstel.schrijvers.join(' en ')}.
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          <Link className="utrecht-link" to="/beleid/voorstellen">
            Alle voorstellen
          </Link>
        </div>
      </div>
      <div className="mdn-beleid mdn-beleid--voorstel">
        <div className="mdn-stapel">
          {schrijfbaar && <Schrijven voorstel={voorstel} concept={concept} />}
          {!schrijfbaar && <Naast voorstel={voorstel} />}
        </div>
        <div className={schrijfbaar ? 'mdn-stapel mdn-beleid__naast' : 'mdn-stapel'}>
          <Stappen voorstel={voorstel} onbewaard={schrijfbaar && concept.anders} />
          {schrijfbaar && <Naast voorstel={voorstel} />}
          <Gevolg key={JSON.stringify(voorstel.lab)} voorstel={voorstel} />
          <Advies voorstel={voorstel} />
          <Geschiedenis voorstel={voorstel} />
        </div>
      </div>
    </>
  );
}

function Naast({ voorstel: { nu, verschillen } }: { readonly voorstel: Voorstel }) {
  return (
    <section className="mdn-panel" aria-label="Naast wat nu geldt">
      <div className="mdn-panel__kop">
        <Heading2>Naast wat nu geldt</Heading2>
        <span className="mdn-sm mdn-mut">{nu.naam ?? 'nu geldt alleen de wet'}</span>
      </div>
      <div className="mdn-panel__tabel">
        <Verschillen verschillen={verschillen} was="Nu" wordt="Voorstel" />
      </div>
    </section>
  );
}

function Advies({ voorstel }: { readonly voorstel: Voorstel }) {
  const { advies, antwoord, opvolging, besluit, publicatie, intrekking } = voorstel;
  if (!advies && !intrekking) return null;
  return (
    <section className="mdn-panel" aria-label="Advies en besluit">
      <div className="mdn-panel__kop">
        <Heading2>Advies en besluit</Heading2>
      </div>
      <dl className="mdn-panel__lijf mdn-beleid__advies">
        {advies &&
          ADVIESMATEN.map((maat) => (
            <div key={maat}>
              <dt>
                {MAAT[maat]}: {OORDEEL[advies.maten[maat].oordeel]}
              </dt>
              <dd>{advies.maten[maat].tekst}</dd>
            </div>
          ))}
        {antwoord && <Stuk kop={`Antwoord van ${datumLang(antwoord.op)}`} tekst={antwoord.tekst} />}
        {opvolging.map(({ op, tekst }) => (
          <Stuk key={`${op} ${tekst}`} kop={`Gedaan met het advies, ${datumLang(op)}`} tekst={tekst} />
        ))}
        {besluit && (
          <Stuk
            kop={`Besluit ${besluit.nummer}`}
            tekst={`Van ${besluit.orgaan === 'raad' ? 'de gemeenteraad' : besluit.orgaan === 'college' ? 'het college' : 'het bestuur'}, op ${datumLang(besluit.op)}. Vastgelegd door ${besluit.vastgelegdDoor}.`}
          />
        )}
        {publicatie && <Stuk kop="Gepubliceerd" tekst={`Door ${publicatie.door}, op ${datumLang(publicatie.op)}.`} />}
        {intrekking && <Stuk kop={`Ingetrokken op ${datumLang(intrekking.op)}`} tekst={intrekking.reden} />}
      </dl>
    </section>
  );
}

function Stuk({ kop, tekst }: { readonly kop: string; readonly tekst: string }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd>{tekst}</dd>
    </div>
  );
}

function Geschiedenis({ voorstel: { geschiedenis } }: { readonly voorstel: Voorstel }) {
  const { vandaag } = useSessie();
  return (
    <section className="mdn-panel" aria-label="Geschiedenis">
      <div className="mdn-panel__kop">
        <Heading2>Geschiedenis</Heading2>
      </div>
      <ol className="mdn-panel__lijf mdn-beleid__herkomst">
        {geschiedenis.map(({ op, wie, command }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={i}>
            {wie} {GEBEURD[command]}. <span className="mdn-sm mdn-mut">{tijdstipKort(op, vandaag)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
