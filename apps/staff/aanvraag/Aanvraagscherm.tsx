import { type Aanvraag, readAanvraag } from '@meedoen/contract/aanvraag';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Kloklijn } from '@meedoen/ui/klok';
import { datumKort, datumLang, euro, tijdstipKort } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { Fragment } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Dwangsomstand } from '../besluit/Dwangsomstand.tsx';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Besluitstart } from './Besluitstart.tsx';
import { Documenten, Documentnaam } from './Documenten.tsx';
import { statusnaam, WACHT } from './namen.ts';
import { Opdrachten } from './Opdrachten.tsx';
import { Uploaden } from './Uploaden.tsx';
import './aanvraag.css';

/** One aanvraag at a glance: its clock, what is still asked, what may be done now, its documents and history. */
export default function Aanvraagscherm() {
  const { aanvraagId = '' } = useParams();
  const { vandaag } = useSessie();
  const mag = useMag();
  const ga = useNavigate();
  const lezing = useLees(readAanvraag, { params: { aanvraagId } }, { houdVorige: true });
  const zaak = lezing.data;
  useTitel(zaak ? `Aanvraag ${zaak.kenmerk}` : 'Aanvraag');
  useToetsen([
    {
      toets: 'd',
      toon: 'D',
      uitleg: 'dossier',
      kan: zaak !== undefined,
      doe: () => zaak && void ga(`/dossiers/${zaak.persoon}`),
    },
    { toets: 'Escape', toon: 'Esc', uitleg: 'terug naar de lijst', doe: () => void ga(-1) },
  ]);
  return (
    <Lezing kop="Aanvraag" van={lezing} regels={12} wat="de aanvraag">
      {(aanvraag) => (
        <>
          <div className="mdn-head">
            <div>
              <div className="mdn-rij">
                <Heading1>{aanvraag.naam}</Heading1>
                <span className="mdn-stand">{statusnaam(aanvraag.status)}</span>
                {aanvraag.urgent && <span className="mdn-stand mdn-stand--danger">spoed</span>}
              </div>
              <p className="mdn-sec">
                Aanvraag {aanvraag.kenmerk}, gemeld op {datumLang(aanvraag.gemeldOp)} via {aanvraag.gemeldVia}
                {aanvraag.ingediendOp ? `, ingediend op ${datumLang(aanvraag.ingediendOp)}` : ', nog niet ingediend'}.
                Behandelaar: {aanvraag.behandelaar?.naam ?? 'nog niemand'}.
              </p>
            </div>
            <div className="mdn-head__eind">
              <Link className="utrecht-button utrecht-button--secondary-action" to={`/dossiers/${aanvraag.persoon}`}>
                Dossier
              </Link>
              {!aanvraag.ingediendOp && mag('aanvraag-invoeren') && (
                <Link
                  className="utrecht-button utrecht-button--primary-action"
                  to={`/aanvragen/${aanvraag.id}/formulier`}
                >
                  Formulier invullen
                </Link>
              )}
            </div>
          </div>
          {aanvraag.urgentReden && (
            <p className="mdn-melding mdn-melding--error mdn-aanvraag__spoed">Spoed: {aanvraag.urgentReden}</p>
          )}
          <div className="mdn-zij">
            <div className="mdn-stapel">
              <section className="mdn-panel" aria-labelledby="klok">
                <div className="mdn-panel__kop">
                  <Heading2 id="klok">De klok</Heading2>
                </div>
                <div className="mdn-panel__lijf mdn-aanvraag__klok">
                  <Kloklijn klok={aanvraag.klok} vandaag={vandaag} />
                  <dl className="mdn-gegevens">
                    {aanvraag.klok.stilstand.map((stil) => (
                      <div key={stil.vanaf} className="mdn-gegevens__paar">
                        <dt>Stond stil</dt>
                        <dd>
                          {datumKort(stil.vanaf, vandaag)} tot {stil.tot ? datumKort(stil.tot, vandaag) : 'nu'}:{' '}
                          {stil.reden}
                        </dd>
                      </div>
                    ))}
                    {aanvraag.klok.voorschot && (
                      <div className="mdn-gegevens__paar">
                        <dt>Voorschot</dt>
                        <dd>
                          {aanvraag.klok.voorschot.betaaldOp
                            ? `betaald op ${datumKort(aanvraag.klok.voorschot.betaaldOp, vandaag)}`
                            : aanvraag.klok.voorschot.verleendOp && aanvraag.klok.voorschot.wachtOp
                              ? `verleend op ${datumKort(aanvraag.klok.voorschot.verleendOp, vandaag)}, ${WACHT[aanvraag.klok.voorschot.wachtOp]}`
                              : aanvraag.klok.voorschot.aangehoudenReden
                                ? `tegengehouden: ${aanvraag.klok.voorschot.aangehoudenReden}`
                                : `gaat vanzelf uit, uiterlijk ${datumKort(aanvraag.klok.voorschot.uiterlijk, vandaag)}`}
                        </dd>
                      </div>
                    )}
                    {aanvraag.klok.verlengdTot && (
                      <div className="mdn-gegevens__paar">
                        <dt>Verlengd</dt>
                        <dd>tot {datumKort(aanvraag.klok.verlengdTot, vandaag)}</dd>
                      </div>
                    )}
                    {aanvraag.klok.ingebrekestelling && (
                      <div className="mdn-gegevens__paar">
                        <dt>In gebreke gesteld</dt>
                        <dd>
                          {datumKort(aanvraag.klok.ingebrekestelling, vandaag)}
                          {aanvraag.klok.dwangsomInCenten > 0 &&
                            !aanvraag.dwangsombesluit &&
                            `, dwangsom nu ${euro(aanvraag.klok.dwangsomInCenten)}`}
                        </dd>
                      </div>
                    )}
                    {aanvraag.dwangsombesluit && (
                      <div className="mdn-gegevens__paar">
                        <dt>Dwangsom</dt>
                        <dd>
                          <Dwangsomstand besluit={aanvraag.dwangsombesluit} vandaag={vandaag} />
                        </dd>
                      </div>
                    )}
                  </dl>
                </div>
              </section>
              <section className="mdn-panel" aria-labelledby="doen">
                <div className="mdn-panel__kop">
                  <Heading2 id="doen">Wat kan er nu</Heading2>
                </div>
                <div className="mdn-panel__lijf mdn-stapel">
                  {mag('besluit-voorstellen') && <Besluitstart aanvraag={aanvraag} />}
                  <Opdrachten aanvraag={aanvraag} />
                </div>
              </section>
              <section className="mdn-panel" aria-labelledby="geschiedenis">
                <div className="mdn-panel__kop">
                  <Heading2 id="geschiedenis">Wat er gebeurde</Heading2>
                </div>
                <div className="mdn-panel__lijf">
                  <ol className="mdn-lijst">
                    {aanvraag.geschiedenis.map((stap) => (
                      <li key={`${stap.op}${stap.wat}`} className="mdn-aanvraag__stap">
                        <time dateTime={stap.op} className="mdn-sec">
                          {parseDate(stap.op)
                            ? datumKort(parseDate(stap.op) ?? vandaag, vandaag)
                            : tijdstipKort(stap.op, vandaag)}
                        </time>
                        <span>
                          <b>{stap.wat}</b> <span className="mdn-mut">{stap.wie}</span>
                          {stap.reden && (
                            <>
                              <br />
                              {stap.reden}
                            </>
                          )}
                        </span>
                      </li>
                    ))}
                  </ol>
                </div>
              </section>
            </div>
            <div className="mdn-stapel">
              <section className="mdn-panel" aria-labelledby="nodig">
                <div className="mdn-panel__kop">
                  <Heading2 id="nodig">Nodig voor het besluit</Heading2>
                </div>
                <div className="mdn-panel__lijf">
                  {aanvraag.gevraagd.length === 0 ? (
                    <p className="mdn-sec">Er is niets gevraagd. De rest halen wij zelf op.</p>
                  ) : (
                    <ul className="mdn-lijst">
                      {aanvraag.gevraagd.map((vraag) => (
                        <li key={vraag.wat}>
                          <Feitmerk merk={vraag.ontvangenOp ? 'gecontroleerd' : 'opgegeven'}>{vraag.wat}</Feitmerk>
                          <br />
                          <Vraagstand vraag={vraag} documenten={aanvraag.documenten} vandaag={vandaag} />
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </section>
              <section className="mdn-panel mdn-panel__lijf mdn-aanvraag__documenten" aria-label="Documenten">
                <Documenten documenten={aanvraag.documenten} vandaag={vandaag} />
                {mag('aanvraag-invoeren', 'aanvraag-behandelen') && <Uploaden aanvraag={aanvraag.id} />}
              </section>
            </div>
          </div>
        </>
      )}
    </Lezing>
  );
}

/** What became of one thing that was asked: when it came and in which documents, or that its last day went by. */
function Vraagstand({
  vraag,
  documenten,
  vandaag,
}: {
  readonly vraag: Aanvraag['gevraagd'][number];
  readonly documenten: Aanvraag['documenten'];
  readonly vandaag: IsoDate;
}) {
  const dag = datumKort(vraag.uiterlijk, vandaag);
  if (!vraag.ontvangenOp)
    return vraag.uiterlijk < vandaag ? (
      <b className="mdn-aanvraag__gemist">niet gekomen, kon tot en met {dag}</b>
    ) : (
      <span className="mdn-mut">gevraagd, uiterlijk {dag}</span>
    );
  return (
    <span className="mdn-mut">
      ontvangen {datumKort(vraag.ontvangenOp, vandaag)}
      {documenten
        .filter(({ id }) => vraag.documenten.includes(id))
        .map((document) => (
          <Fragment key={document.id}>
            , <Documentnaam document={document} />
          </Fragment>
        ))}
    </span>
  );
}
