import {
  processVerwijzing,
  readVerwijzingen,
  type Verwijzingbeeld,
  type Verwijzingopdracht,
} from '@meedoen/contract/ketenpartner';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Gegeven, Paar, Verloop } from './Gegeven.tsx';
import { Stappen } from './Stappen.tsx';
import { Verwijsvorm } from './Verwijsvorm.tsx';
import { alsOpdracht, COACHHANDELINGEN } from './velden.ts';
import { REACTIE, RESULTAAT, STAND, standklasse } from './woorden.ts';
import './keten.css';

/** To which organisations somebody was referred, and referring to one. */
export function Verwijzingenblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readVerwijzingen, { params: { persoonId: persoon } }, { houdVorige: true });
  const mag = useMag();
  const [kiest, setKiest] = useState(false);
  return (
    <Lezing van={lezing} regels={8} wat="de verwijzingen">
      {({ verwijzingen, keuzes, gegevens }) => (
        <div className="mdn-stapel">
          <div className="mdn-rij">
            <Heading2 id="verwezen" tabIndex={-1}>
              Verwezen
            </Heading2>
            {mag('begeleiden') && !kiest && (
              <Button className="mdn-klein" appearance="primary-action-button" onClick={() => setKiest(true)}>
                Verwijzen
              </Button>
            )}
          </div>
          {kiest && (
            <Verwijsvorm
              persoon={persoon}
              keuzes={keuzes}
              gegevens={gegevens}
              onKlaar={() => {
                setKiest(false);
                requestAnimationFrame(() => document.getElementById('verwezen')?.focus());
              }}
            />
          )}
          {verwijzingen.length === 0 && !kiest && <p className="mdn-sec">Er is nog niet verwezen.</p>}
          {verwijzingen.map((verwijzing) => (
            <Zaak key={verwijzing.id} verwijzing={verwijzing} />
          ))}
        </div>
      )}
    </Lezing>
  );
}

const VERVERS = ['readVerwijzingen', 'readMensen', 'readTijdlijn'];

function Zaak({ verwijzing }: { readonly verwijzing: Verwijzingbeeld }) {
  const { id, versie, toestand, partnernaam, instrument, kenmerk, uiterlijk, teLaat } = verwijzing;
  const mag = useMag();
  const doe = useOpdracht(processVerwijzing, VERVERS);
  return (
    <section className="mdn-panel" aria-labelledby={id}>
      <div className="mdn-panel__kop">
        <Heading2 id={id} tabIndex={-1}>
          {partnernaam}: {instrument}
        </Heading2>
        <span className={standklasse(STAND[toestand])}>{STAND[toestand].naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          <div>
            <h3 className="utrecht-heading-4">
              {verwijzing.verstuurdOp ? 'Dit is doorgegeven' : 'Dit wordt doorgegeven'}
            </h3>
            <Gegeven gegevens={verwijzing.gegevens} />
          </div>
          <div>
            <h3 className="utrecht-heading-4">Hoe het gaat</h3>
            <Verloop verwijzing={verwijzing} />
          </div>
        </div>
        <div className="mdn-stapel">
          <dl className="mdn-plicht">
            <Paar naam="Kenmerk">{kenmerk}</Paar>
            <Paar naam="Voorgesteld">{datumLang(verwijzing.voorgesteldOp)}</Paar>
            {verwijzing.verstuurdOp && <Paar naam="Verstuurd">{datumLang(verwijzing.verstuurdOp)}</Paar>}
            {verwijzing.eersteGesprekOp && <Paar naam="Eerste gesprek">{datumLang(verwijzing.eersteGesprekOp)}</Paar>}
            {verwijzing.begonnenOp && <Paar naam="Begonnen">{datumLang(verwijzing.begonnenOp)}</Paar>}
            {uiterlijk && (
              <Paar naam="Klaar uiterlijk">
                {datumLang(uiterlijk)}{' '}
                {teLaat && <span className="mdn-stand mdn-stand--danger">over de doorlooptijd</span>}
              </Paar>
            )}
            <Paar naam="Resultaat">
              {verwijzing.resultaten.map((each) => `${each.omschrijving}, binnen ${each.binnenWeken} weken`).join('; ')}
            </Paar>
            <Paar naam="Prijs">
              {euro(verwijzing.prijs.bijStartInCenten)} bij het begin, {euro(verwijzing.prijs.bijResultaatInCenten)} bij
              resultaat
            </Paar>
            {verwijzing.redenAandeel && <Paar naam="Waarom hier">{verwijzing.redenAandeel}</Paar>}
            {verwijzing.oordeel && (
              <Paar naam="Oordeel coach">
                {verwijzing.oordeel.akkoord ? RESULTAAT['doel-bereikt'] : RESULTAAT['niet-bereikt']}.{' '}
                {verwijzing.oordeel.toelichting}
              </Paar>
            )}
          </dl>
          <Inwoner verwijzing={verwijzing} />
          {mag('begeleiden') && (
            <Stappen
              id={id}
              mogelijkheden={verwijzing.mogelijkheden}
              handelingen={COACHHANDELINGEN}
              opdracht={doe}
              onDoe={(command, waarden, klaar) => {
                const body = alsOpdracht(command, waarden) as Verwijzingopdracht;
                doe.mutate({ params: { verwijzingId: id }, body, versie }, { onSuccess: klaar });
              }}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** What the resident knows of it and said. */
function Inwoner({ verwijzing: { verteld, reacties, toestand } }: { readonly verwijzing: Verwijzingbeeld }) {
  const { vandaag } = useSessie();
  return (
    <div>
      <h3 className="utrecht-heading-4">De inwoner</h3>
      {!verteld && reacties.length === 0 ? (
        <p className="mdn-sec">
          {toestand === 'voorgesteld'
            ? 'Heeft nog niet gereageerd. Het staat op de eigen pagina.'
            : 'Heeft niet gereageerd.'}
        </p>
      ) : (
        <dl className="mdn-plicht">
          {verteld && (
            <Paar naam={`Verteld op ${datumLang(verteld.op)}`}>
              {verteld.vorm === 'gesprek' ? 'In een gesprek' : 'Aan de telefoon'}. “{verteld.woorden}”
            </Paar>
          )}
          {reacties.map(({ op, soort, woorden, antwoord }, i) => (
            <Paar
              // biome-ignore lint/suspicious/noArrayIndexKey: only added to, never moved
              key={i}
              naam={op === vandaag ? 'Vandaag' : datumLang(op)}
            >
              {REACTIE[soort]}
              {woorden && `: “${woorden}”`}
              {antwoord && <span className="mdn-sm mdn-sec"> Antwoord: {antwoord.woorden}</span>}
            </Paar>
          ))}
        </dl>
      )}
    </div>
  );
}
