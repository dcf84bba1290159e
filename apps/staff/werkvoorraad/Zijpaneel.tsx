import { readAanvraag } from '@meedoen/contract/aanvraag';
import type { Werkregel } from '@meedoen/contract/werkvoorraad';
import type { IsoDate } from '@meedoen/law/kernel';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Kloklijn } from '@meedoen/ui/klok';
import { datumKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useEffect, useState } from 'react';
import { Documenten } from '../aanvraag/Documenten.tsx';
import { statusnaam } from '../aanvraag/namen.ts';
import { Link } from '../schil/Naar.tsx';
import { Toetskap } from '../schil/toetsen.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { adresVan } from './groepen.ts';

/** The whole case at a glance, beside the list. An aanvraag is read from the server; reading it is logged. */
export function Zijpaneel({
  regel,
  vandaag,
  onToewijzen,
}: {
  readonly regel: Werkregel;
  readonly vandaag: IsoDate;
  readonly onToewijzen: () => void;
}) {
  const mag = useMag();
  const zaak = regel.soort === 'aanvraag' && mag('dossier-zien') ? regel.zaak : null;
  // Walking through the list with J and K must not leave a trail of files looked at.
  const [rijp, setRijp] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setRijp(true), 400);
    return () => clearTimeout(wekker);
  }, []);
  const lezing = useLees(readAanvraag, { params: { aanvraagId: zaak ?? '' } }, { aan: rijp && zaak !== null });
  const adres = adresVan(regel);
  return (
    <aside className="mdn-panel mdn-werk__zij" aria-label={`${regel.naam}, in het kort`}>
      <div className="mdn-panel__kop">
        <Heading2 className="utrecht-heading-3">{regel.naam || regel.titel}</Heading2>
        {regel.kenmerk && <span className="mdn-sm mdn-mut">{regel.kenmerk}</span>}
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {!zaak && (
          <>
            <p>{regel.titel}</p>
            <dl className="mdn-gegevens">
              <dt>Uiterlijk</dt>
              <dd>
                {regel.laatsteDag ? datumKort(regel.laatsteDag, vandaag) : 'geen termijn'}
                {regel.laatsteDag && (regel.wettelijk ? ', termijn van de wet' : ', eigen termijn')}
              </dd>
              <dt>Bij wie</dt>
              <dd>{regel.behandelaar?.naam ?? 'nog niemand'}</dd>
            </dl>
          </>
        )}
        {zaak && (
          <Lezing van={lezing} regels={8} wat="de zaak">
            {(aanvraag) => (
              <>
                <Kloklijn klok={aanvraag.klok} vandaag={vandaag} />
                <dl className="mdn-gegevens">
                  <dt>Stand</dt>
                  <dd>{statusnaam(aanvraag.status)}</dd>
                  <dt>Gemeld</dt>
                  <dd>
                    {datumKort(aanvraag.gemeldOp, vandaag)}, via {aanvraag.gemeldVia}
                  </dd>
                  <dt>Behandelaar</dt>
                  <dd>{aanvraag.behandelaar?.naam ?? 'nog niemand'}</dd>
                </dl>
                {aanvraag.urgentReden && <p className="mdn-melding mdn-melding--error">{aanvraag.urgentReden}</p>}
                {aanvraag.gevraagd.length > 0 && (
                  <div>
                    <h3 className="utrecht-heading-4">Nog nodig voor het besluit</h3>
                    <ul className="mdn-lijst">
                      {aanvraag.gevraagd.map((vraag) => (
                        <li key={vraag.wat}>
                          <Feitmerk merk={vraag.ontvangenOp ? 'gecontroleerd' : 'opgegeven'}>{vraag.wat}</Feitmerk>{' '}
                          <span className="mdn-mut">
                            {vraag.ontvangenOp
                              ? `ontvangen ${datumKort(vraag.ontvangenOp, vandaag)}`
                              : `uiterlijk ${datumKort(vraag.uiterlijk, vandaag)}`}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
                <Documenten documenten={aanvraag.documenten} vandaag={vandaag} />
              </>
            )}
          </Lezing>
        )}
        <div className="utrecht-button-group">
          {adres && (
            <Link className="utrecht-button utrecht-button--primary-action" to={adres}>
              {regel.soort === 'aanvraag' ? 'Aanvraag openen' : regel.volgendeStap} <Toetskap toets="Enter" />
            </Link>
          )}
          {zaak && mag('aanvraag-behandelen') && (
            <Button appearance="secondary-action-button" onClick={onToewijzen}>
              Toewijzen <Toetskap toets="T" />
            </Button>
          )}
        </div>
        <p className="mdn-xs mdn-mut">Uw inzage wordt vastgelegd, doel: recht op bijstand.</p>
      </div>
    </aside>
  );
}
