import { approveNormwijziging, prepareNormwijziging, readNormwijziging } from '@meedoen/contract/organisatie';
import { addMonths, type IsoDate, monthOf, parseDate, yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useNavigate, useParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Treden } from './Treden.tsx';
import './organisatie.css';

/** Norms change on 1 January and 1 July. @returns the change nearest to a day, the coming one first */
export const wijzigdagen = (vandaag: IsoDate): IsoDate[] => {
  const eerste = (monthOf(vandaag) <= 6 ? `${yearOf(vandaag)}-07-01` : `${yearOf(vandaag) + 1}-01-01`) as IsoDate;
  return [eerste, addMonths(eerste, -6), addMonths(eerste, -12)];
};
const STATUS = {
  'te-bekijken': 'te bekijken',
  voorbereid: 'wacht op goedkeuring',
  goedgekeurd: 'goedgekeurd',
} as const;

/** The half-yearly change of norms as one visible event: who changes how much, one approval, letters. */
export default function Normwijziging() {
  const { vanaf: gevraagd } = useParams();
  const { vandaag } = useSessie();
  const ga = useNavigate();
  const dagen = wijzigdagen(vandaag);
  const vanaf = parseDate(gevraagd ?? '') ?? dagen[0] ?? vandaag;
  const lezing = useLees(readNormwijziging, { params: { vanaf } }, { houdVorige: true });
  useTitel('Normwijziging');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Normen vanaf {datumLang(vanaf)}</Heading1>
          <p className="mdn-sec">
            Twee keer per jaar wijzigen de bedragen. Hier ziet u wie hoeveel krijgt, voor iemand het goedkeurt.
          </p>
        </div>
        <div className="mdn-head__eind">
          <Keuzelijst
            label="Wijziging"
            waarde={vanaf}
            onWaarde={(dag) => void ga(`/normwijziging/${dag}`)}
            opties={[...new Set([vanaf, ...dagen])]
              .sort()
              .reverse()
              .map((dag) => ({ waarde: dag, tekst: datumLang(dag) }))}
          />
        </div>
      </div>
      <Lezing van={lezing} regels={10} wat="de wijziging">
        {(wijziging) => <Blad wijziging={wijziging} />}
      </Lezing>
    </>
  );
}

function Blad({ wijziging }: { readonly wijziging: Antwoord<typeof readNormwijziging> }) {
  const mag = useMag();
  const { naam } = useSessie();
  const bereid = useOpdracht(prepareNormwijziging, ['readNormwijziging']);
  const keur = useOpdracht(approveNormwijziging, ['readNormwijziging']);
  const call = { params: { vanaf: wijziging.vanaf }, body: {} } as const;
  const zelf = wijziging.voorbereidDoor === naam;
  const magKeuren =
    mag('normwijziging-goedkeuren') && wijziging.status === 'voorbereid' && !zelf && wijziging.ontbreekt.length === 0;
  return (
    <div className="mdn-zij">
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-labelledby="wie">
          <div className="mdn-panel__kop">
            <Heading2 id="wie">
              Wie wat krijgt{' '}
              <span className={wijziging.totaalVerschilInCenten < 0 ? 'mdn-min' : 'mdn-plus'}>
                {verschilbedrag(wijziging.totaalVerschilInCenten)} <span className="mdn-sm">per maand</span>
              </span>
            </Heading2>
            <span className="mdn-sm mdn-sec">{aantal(wijziging.aantal)} rechten</span>
          </div>
          <div className="mdn-panel__lijf">
            <Treden groepen={wijziging.groepen} />
          </div>
        </section>
        <section className="mdn-panel" aria-labelledby="bedragen">
          <div className="mdn-panel__kop">
            <Heading2 id="bedragen">De bedragen</Heading2>
          </div>
          <div className="mdn-panel__tabel">
            <Tabel
              titel="De bedragen, oud en nieuw"
              rijen={wijziging.bedragen}
              sleutel={({ naam }) => naam}
              kolommen={[
                { kop: 'Bedrag', soort: 'naam', toon: ({ omschrijving, naam }) => omschrijving || naam },
                { kop: 'Was', soort: 'getal', toon: ({ van }) => van },
                {
                  kop: 'Wordt',
                  soort: 'getal',
                  toon: ({ naar }) =>
                    naar ? <b>{naar}</b> : <span className="mdn-stand mdn-stand--warning">ontbreekt</span>,
                },
                { kop: 'Bron', toon: ({ bron }) => <span className="mdn-sec">{bron}</span> },
              ]}
            />
          </div>
        </section>
      </div>
      <section className="mdn-panel" aria-labelledby="akkoord">
        <div className="mdn-panel__kop">
          <Heading2 id="akkoord">Goedkeuren</Heading2>
          <span className={wijziging.status === 'goedgekeurd' ? 'mdn-stand mdn-stand--safe' : 'mdn-stand'}>
            {STATUS[wijziging.status]}
          </span>
        </div>
        <div className="mdn-panel__lijf mdn-stapel">
          {wijziging.ontbreekt.length > 0 && (
            <div className="mdn-melding mdn-melding--warning">
              <b>Deze bedragen ontbreken nog.</b> Alleen wat ervan afhangt wacht.
              <ul>
                {wijziging.ontbreekt.map((bedragnaam) => (
                  <li key={bedragnaam}>{bedragnaam}</li>
                ))}
              </ul>
            </div>
          )}
          <dl className="mdn-gegevens">
            <dt>Voorbereid</dt>
            <dd>{wijziging.voorbereidDoor ?? 'nog niet'}</dd>
            <dt>Goedgekeurd</dt>
            <dd>{wijziging.goedgekeurdDoor ?? 'nog niet'}</dd>
            <dt>Brieven</dt>
            <dd>{aantal(wijziging.brieven)}</dd>
          </dl>
          {(bereid.error ?? keur.error) && (
            <Fout fout={bereid.error ?? keur.error ?? new Error()} veilig="Er is niets veranderd." />
          )}
          {wijziging.status !== 'goedgekeurd' && (
            <div className="utrecht-button-group">
              {mag('normwijziging-voorbereiden') && (
                <Button
                  appearance={wijziging.status === 'te-bekijken' ? 'primary-action-button' : 'secondary-action-button'}
                  aria-disabled={bereid.isPending}
                  onClick={() => bereid.mutate(call)}
                >
                  {wijziging.status === 'te-bekijken' ? 'Doorrekenen en voorleggen' : 'Opnieuw doorrekenen'}
                </Button>
              )}
              <Button
                appearance="primary-action-button"
                aria-disabled={!magKeuren || keur.isPending}
                aria-describedby={magKeuren ? undefined : 'normreden'}
                onClick={() => magKeuren && keur.mutate(call)}
              >
                Goedkeuren en brieven maken
              </Button>
            </div>
          )}
          {wijziging.status !== 'goedgekeurd' && !magKeuren && (
            <p className="mdn-weigering" id="normreden">
              {!mag('normwijziging-goedkeuren')
                ? 'Goedkeuren doet een teamleider.'
                : wijziging.status === 'te-bekijken'
                  ? 'Kan nog niet: eerst moet een collega de wijziging doorrekenen.'
                  : zelf
                    ? 'Kan niet: u bereidde dit zelf voor. Een ander keurt goed.'
                    : 'Kan nog niet: er ontbreken bedragen.'}
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
