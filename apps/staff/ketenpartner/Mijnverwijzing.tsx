import {
  type Ketenopdracht,
  type Ketenverwijzing,
  processKetenverwijzing,
  readKetenverwijzing,
} from '@meedoen/contract/ketenpartner';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Gegeven, Nummer, Paar, Verloop } from './Gegeven.tsx';
import { Stappen } from './Stappen.tsx';
import { alsOpdracht, PARTNERHANDELINGEN } from './velden.ts';
import { STAND, standklasse } from './woorden.ts';
import './keten.css';

/** For an organisation: one referral with what the gemeente gave, and what it can do. */
export default function Mijnverwijzing() {
  const { verwijzingId = '' } = useParams();
  const lezing = useLees(readKetenverwijzing, { params: { verwijzingId } }, { houdVorige: true });
  useTitel(lezing.data?.gegevens.naam ?? 'Verwijzing');
  return (
    <Lezing kop="Verwijzing" van={lezing} regels={8} wat="de verwijzing">
      {(verwijzing) => <Een verwijzing={verwijzing} />}
    </Lezing>
  );
}

function Een({ verwijzing }: { readonly verwijzing: Ketenverwijzing }) {
  const { id, versie, gegevens, toestand, instrument, coach } = verwijzing;
  const doe = useOpdracht(processKetenverwijzing, ['readKetenverwijzing', 'readKetenverwijzingen']);
  return (
    <>
      <div className="mdn-head">
        <div>
          <p className="mdn-sm">
            <Link className="utrecht-link" to="/keten">
              Mijn verwijzingen
            </Link>
          </p>
          <Heading1 id={id} tabIndex={-1}>
            {gegevens.naam}
          </Heading1>
          <p className="mdn-sec">
            {instrument}. <span className={standklasse(STAND[toestand])}>{STAND[toestand].naam}</span>
          </p>
        </div>
      </div>
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-labelledby="gegeven">
          <div className="mdn-panel__kop">
            <Heading2 id="gegeven">Wat de gemeente u gaf</Heading2>
          </div>
          <div className="mdn-panel__lijf mdn-zaak">
            <Gegeven gegevens={gegevens} />
            <dl className="mdn-plicht">
              <Paar naam="Kenmerk">{verwijzing.kenmerk}</Paar>
              <Paar naam="Gekregen">{datumLang(verwijzing.verstuurdOp)}</Paar>
              {verwijzing.eersteGesprekOp && <Paar naam="Eerste gesprek">{datumLang(verwijzing.eersteGesprekOp)}</Paar>}
              {verwijzing.begonnenOp && <Paar naam="Begonnen">{datumLang(verwijzing.begonnenOp)}</Paar>}
              {verwijzing.uiterlijk && (
                <Paar naam="Klaar uiterlijk">
                  {datumLang(verwijzing.uiterlijk)}{' '}
                  {verwijzing.teLaat && <span className="mdn-stand mdn-stand--danger">over de doorlooptijd</span>}
                </Paar>
              )}
              <Paar naam="Resultaat">
                {verwijzing.resultaten
                  .map((each) => `${each.omschrijving}, binnen ${each.binnenWeken} weken`)
                  .join('; ')}
              </Paar>
              {coach && (
                <Paar naam="Coach">
                  {coach.naam}
                  {coach.telefoon && (
                    <>
                      , <Nummer van={coach.telefoon} />
                    </>
                  )}
                </Paar>
              )}
            </dl>
          </div>
        </section>
        <section className="mdn-panel" aria-labelledby="verloop">
          <div className="mdn-panel__kop">
            <Heading2 id="verloop">Hoe het gaat</Heading2>
          </div>
          <div className="mdn-panel__lijf mdn-zaak">
            <Verloop verwijzing={verwijzing} />
            <Stappen
              id={id}
              mogelijkheden={verwijzing.mogelijkheden}
              handelingen={PARTNERHANDELINGEN}
              opdracht={doe}
              onDoe={(command, waarden, klaar) => {
                const body = alsOpdracht(command, waarden) as Ketenopdracht;
                doe.mutate({ params: { verwijzingId: id }, body, versie }, { onSuccess: klaar });
              }}
            />
            {verwijzing.zichtbaarTotEnMet && (
              <p className="mdn-sm mdn-sec">
                U ziet deze gegevens nog tot en met {datumLang(verwijzing.zichtbaarTotEnMet)}.
              </p>
            )}
          </div>
        </section>
      </div>
    </>
  );
}
