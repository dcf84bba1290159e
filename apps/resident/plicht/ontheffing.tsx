import { type EigenOntheffing, requestOntheffing, requestOntheffingwijziging } from '@meedoen/contract/ontheffing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Heading3, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Kaart } from '../onderdelen/delen.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { ontheffing as o } from '../teksten/ontheffing.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { eigenPlichtenVraag } from './vragen.ts';

type Grond = EigenOntheffing['grond'];
const isGrond = (waarde: string | undefined): waarde is Grond => waarde !== undefined && waarde in o.keuze;

/** What I asked, how it stands, until when it holds, and what I may still ask. */
export function Ontheffingzaak({ zaak }: { readonly zaak: EigenOntheffing }) {
  const { taal } = useTaal();
  const laatste = zaak.perioden.at(-1);
  return (
    <Kaart soort="tint" kop={<Zeg van={o.toestand[zaak.toestand]} />}>
      <Paragraph>
        <Zeg van={zaak.aanleiding === 'verzoek' ? o.gevraagd : o.zelf} met={{ datum: dag(zaak.gevraagdOp, taal) }} />{' '}
        {zaak.toestand === 'in-onderzoek' ? <Zeg van={o.antwoord} /> : null}
        {zaak.toestand === 'afgewezen' || zaak.toestand === 'ingetrokken' ? <Zeg van={o.brief} /> : null}
      </Paragraph>
      <Paragraph className="tekst">{zaak.tekst}</Paragraph>
      {zaak.toestand === 'verleend' && laatste ? (
        <Paragraph>
          {laatste.totEnMet ? (
            <Zeg van={o.tot} met={{ datum: dag(laatste.totEnMet, taal) }} />
          ) : (
            <Zeg van={o.zonderEinde} />
          )}
        </Paragraph>
      ) : null}
      {zaak.verzoek ? (
        <Paragraph>
          <Zeg van={o.wijzigingGevraagd} met={{ datum: dag(zaak.verzoek.gevraagdOp, taal) }} />
        </Paragraph>
      ) : null}
      {zaak.vragen.map((vraag) => (
        <div key={vraag}>
          <Heading3>
            <Zeg van={o.wijziging[vraag].kop} />
          </Heading3>
          <Antwoordvorm
            id={`${vraag}-${zaak.id}`}
            label={o.wijziging[vraag].veld}
            leeg={o.leeg}
            knop={o.wijziging[vraag].knop}
            stuur={(tekst, sleutel) =>
              api(requestOntheffingwijziging, { params: { ontheffingId: zaak.id }, body: { vraag, tekst }, sleutel })
            }
            na={eigenPlichtenVraag}
          />
        </div>
      ))}
      {zaak.magTerugnemen ? <Terugnemen zaak={zaak} /> : null}
    </Kaart>
  );
}

function Terugnemen({ zaak }: { readonly zaak: EigenOntheffing }) {
  const client = useQueryClient();
  const neem = useMutation({
    mutationFn: () =>
      api(requestOntheffingwijziging, { params: { ontheffingId: zaak.id }, body: { vraag: 'terugnemen' } }),
    onSuccess: () => client.invalidateQueries({ queryKey: eigenPlichtenVraag.queryKey }),
  });
  return (
    <>
      {neem.error ? <Mis fout={neem.error} /> : null}
      <div className="meedoen-knoppen">
        <Button
          appearance="secondary-action-button"
          disabled={neem.isPending}
          busy={neem.isPending}
          onClick={() => neem.mutate()}
        >
          <Zeg van={o.terugnemen} />
        </Button>
      </div>
    </>
  );
}

/** Asking not to have to look for work for a while: first why, then in own words. */
export function Vraagvorm() {
  const { zeg } = useTaal();
  const [open, setOpen] = useState(false);
  const [grond, setGrond] = useState<string>();
  return (
    <Kaart kop={<Zeg van={o.vraagKop} />}>
      <Paragraph>
        <Zeg van={o.vraagUitleg} />
      </Paragraph>
      {open ? (
        <>
          <Groep id="ontheffing-grond" vraag={zeg(o.waarom)}>
            <Keuzelijst
              naam="ontheffing-grond"
              opties={(Object.keys(o.keuze) as Grond[]).map((waarde) => ({ waarde, tekst: zeg(o.keuze[waarde]) }))}
              gekozen={grond}
              kies={setGrond}
            />
          </Groep>
          {isGrond(grond) ? (
            <Antwoordvorm
              id="ontheffing-tekst"
              label={o.veld}
              hint={o.hint}
              leeg={o.leeg}
              knop={o.stuur}
              stuur={(tekst, sleutel) => api(requestOntheffing, { body: { grond, onderdelen: ['a'], tekst }, sleutel })}
              na={eigenPlichtenVraag}
            />
          ) : null}
        </>
      ) : (
        <div className="meedoen-knoppen">
          <Button appearance="secondary-action-button" onClick={() => setOpen(true)}>
            <Zeg van={o.vraagOpen} />
          </Button>
        </div>
      )}
    </Kaart>
  );
}
