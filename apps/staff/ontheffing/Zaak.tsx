import type { OntheffingWeergave } from '@meedoen/contract/ontheffing';
import { Artikel } from '@meedoen/ui/uitleg';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Geschiedenis } from '../schil/Geschiedenis.tsx';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { GROND, isWat, ONDERDEEL, TOESTAND, VRAAG, WAT } from './namen.ts';
import { STAPPEN, type Stapnaam, Stapvorm } from './Stapvorm.tsx';
import { Voorbereiden } from './Voorbereiden.tsx';

/** One case: what was asked, until when it holds, what may be done now and what was done. */
export function Zaak({ zaak }: { readonly zaak: OntheffingWeergave }) {
  const { vandaag } = useSessie();
  const { naam, toon } = TOESTAND[zaak.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={`ontheffing-${zaak.id}`}>
      <div className="mdn-panel__kop">
        <Heading3 id={`ontheffing-${zaak.id}`}>{GROND[zaak.grond]}</Heading3>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
        {zaak.klok && (
          <span className="mdn-sm mdn-sec">
            <b>{zaak.klok.wat}</b>, uiterlijk {datumKort(zaak.klok.uiterlijk, vandaag)}{' '}
            <Artikel artikel={zaak.klok.artikel} />
          </span>
        )}
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <Vraag zaak={zaak} />
        <div className="mdn-stapel">
          <Stappen zaak={zaak} />
          <Geschiedenis regels={zaak.geschiedenis}>
            {zaak.voorstel && (
              <p>
                <Link className="utrecht-link" to={`/besluiten/${zaak.voorstel.id}`}>
                  Verder met het besluit
                </Link>
              </p>
            )}
          </Geschiedenis>
        </div>
      </div>
    </section>
  );
}

function Vraag({ zaak }: { readonly zaak: OntheffingWeergave }) {
  return (
    <div className="mdn-stapel">
      <dl className="mdn-plicht">
        <div>
          <dt>Waarvan</dt>
          <dd>{zaak.onderdelen.map((each) => ONDERDEEL[each]).join(' en ')}</dd>
        </div>
        {zaak.perioden.map(({ vanaf, totEnMet }) => (
          <div key={vanaf}>
            <dt>Geldt</dt>
            <dd>
              {vanaf ? datumLang(vanaf) : 'altijd'}{' '}
              {totEnMet ? `tot en met ${datumLang(totEnMet)}` : 'zonder einddatum'}
            </dd>
          </div>
        ))}
        {zaak.jongKind && (
          <div>
            <dt>Jongste kind</dt>
            <dd>geboren op {datumLang(zaak.jongKind.jongsteKind)}</dd>
          </div>
        )}
        {zaak.planOp && (
          <div>
            <dt>Plan van aanpak</dt>
            <dd>{datumLang(zaak.planOp)}</dd>
          </div>
        )}
        {zaak.besluiten.map(({ id, wat, op, artikel }) => (
          <div key={id}>
            <dt>Besluit</dt>
            <dd>
              <Link className="utrecht-link" to={`/besluiten/${id}`}>
                {WAT[wat].naam} op {datumLang(op)}
              </Link>{' '}
              <Artikel artikel={artikel} />
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <p className="mdn-xs mdn-sec">
          {zaak.aanleiding === 'verzoek' ? 'Gevraagd' : 'Zelf gezien'} op {datumLang(zaak.gevraagdOp)}
        </p>
        <p className="mdn-zaak__tekst">{zaak.tekst}</p>
      </div>
      {zaak.verzoek && (
        <div>
          <p className="mdn-xs mdn-sec">
            {datumLang(zaak.verzoek.gevraagdOp)}: vraagt om {VRAAG[zaak.verzoek.vraag]}
          </p>
          <p className="mdn-zaak__tekst">{zaak.verzoek.tekst}</p>
        </div>
      )}
      {zaak.heronderzoeken.map(({ op, tekst }) => (
        <p key={op} className="mdn-sm">
          <b>Heronderzoek op {datumLang(op)}.</b> {tekst}
        </p>
      ))}
    </div>
  );
}

/** What may be done now: a step that is written down, or a besluit that is prepared. */
function Stappen({ zaak }: { readonly zaak: OntheffingWeergave }) {
  const mag = useMag();
  const [open, setOpen] = useState<string>();
  const stappen = (Object.keys(STAPPEN) as Stapnaam[]).filter(
    (stap) =>
      mag('plicht-bewaken') &&
      zaak.mogelijkheden.some(({ commando, mag: kan }) => commando === stap && kan) &&
      (stap !== 'requestWijziging' || zaak.vragen.length > 0),
  );
  const besluiten = mag('besluit-voorstellen')
    ? zaak.besluitkeuzes.flatMap(({ commando, mag: kan }) => (kan && isWat(commando) ? [commando] : []))
    : [];
  if (stappen.length === 0 && besluiten.length === 0) return null;
  const sluit = () => setOpen(undefined);
  const besluit = besluiten.find((each) => each === open);
  const stap = stappen.find((each) => each === open);
  return (
    <div>
      <h4 className="utrecht-heading-4">Wat nu kan</h4>
      <div className="mdn-zaak__knoppen">
        {besluiten.map((wat) => (
          <Button
            key={wat}
            // what takes something away is no first thing to reach for
            appearance={
              wat === 'intrekken' || wat === 'opschorten' ? 'secondary-action-button' : 'primary-action-button'
            }
            aria-expanded={open === wat}
            onClick={() => setOpen(open === wat ? undefined : wat)}
          >
            {WAT[wat].knop}
          </Button>
        ))}
        {stappen.map((each) => (
          <Button
            key={each}
            appearance="secondary-action-button"
            aria-expanded={open === each}
            onClick={() => setOpen(open === each ? undefined : each)}
          >
            {STAPPEN[each]}
          </Button>
        ))}
      </div>
      {besluit && <Voorbereiden key={besluit} zaak={zaak} wat={besluit} onSluit={sluit} />}
      {stap && <Stapvorm key={stap} zaak={zaak} stap={stap} onKlaar={sluit} />}
    </div>
  );
}
