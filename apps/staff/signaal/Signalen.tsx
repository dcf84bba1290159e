import { readSignalen, type SignaalWeergave } from '@meedoen/contract/signaal';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { BRON, SOORT, TOESTAND, UITKOMST } from './namen.ts';
import { Signaallade } from './Signaallade.tsx';
import { Signaalstappen } from './Signaalstappen.tsx';

/** What was seen about somebody, each asked of them first. */
export function Signalen({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [nieuw, setNieuw] = useState(false);
  const lezing = useLees(readSignalen, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={4} wat="de signalen">
      {({ signalen, collegas }) => (
        <section className="mdn-panel" aria-labelledby="signalen">
          <div className="mdn-panel__kop">
            <Heading2 id="signalen">Signalen</Heading2>
            {mag('boete-onderzoeken') && (
              <Button appearance="secondary-action-button" onClick={() => setNieuw(true)}>
                Signaal vastleggen
              </Button>
            )}
          </div>
          <div className="mdn-panel__lijf mdn-stapel">
            {signalen.length === 0 ? (
              <Leeg>Er zijn geen signalen.</Leeg>
            ) : (
              signalen.map((signaal) => <Signaalkaart key={signaal.id} signaal={signaal} />)
            )}
          </div>
          {nieuw && <Signaallade persoon={persoon} collegas={collegas} onSluit={() => setNieuw(false)} />}
        </section>
      )}
    </Lezing>
  );
}

function Signaalkaart({ signaal }: { readonly signaal: SignaalWeergave }) {
  const { vandaag } = useSessie();
  const { naam, toon } = TOESTAND[signaal.toestand];
  const { proportionaliteit: toets, vraag, afsluiting } = signaal;
  return (
    <article aria-labelledby={signaal.id}>
      <div className="mdn-rij">
        <h3 className="utrecht-heading-4" id={signaal.id}>
          {SOORT[signaal.soort]}, {datumLang(signaal.overDag)}
        </h3>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
        {signaal.klok && (
          <span className="mdn-sm mdn-sec">
            {signaal.klok.wat}, uiterlijk {datumKort(signaal.klok.uiterlijk, vandaag)}
          </span>
        )}
      </div>
      <p className="mdn-xs mdn-sec">
        {signaal.kenmerk}, {BRON[signaal.bron]}, {signaal.ontvangenDoor}
      </p>
      <p className="mdn-zaak__tekst">{signaal.omschrijving}</p>
      {toets && (
        <p className="mdn-sm">
          <b>Toets:</b> {toets.wat}. Waarom: {toets.waarom}. Minder ingrijpend: {toets.minderIngrijpend}. Akkoord:{' '}
          {toets.akkoordVan}.
        </p>
      )}
      {vraag && (
        <p className="mdn-sm">
          <b>Gevraagd op {datumLang(vraag.op)}:</b> {vraag.tekst}
        </p>
      )}
      {signaal.antwoorden.map((each) => (
        <p key={`${each.op}${each.tekst}`} className="mdn-sm">
          <b>Antwoord op {datumLang(each.op)}:</b> {each.tekst}
        </p>
      ))}
      {afsluiting ? (
        <p className="mdn-sm">
          <b>{UITKOMST[afsluiting.uitkomst]}.</b> {afsluiting.reden}{' '}
          {afsluiting.uitkomst === 'verandering' && (
            <Link className="utrecht-link" to={`/dossiers/${signaal.persoon}/feiten`}>
              Naar de feiten
            </Link>
          )}
        </p>
      ) : (
        <Signaalstappen signaal={signaal} />
      )}
    </article>
  );
}
