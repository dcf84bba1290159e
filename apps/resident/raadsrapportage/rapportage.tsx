import { KOPPEN } from '@meedoen/casework/cijfers';
import {
  downloadOpenRapportage,
  halfjaar as halfjaarvorm,
  readOpenRapportage,
} from '@meedoen/contract/raadsrapportage';
import { addressOf } from '@meedoen/contract/route';
import { periodeLang } from '@meedoen/ui/cijfers';
import { Rapport } from '@meedoen/ui/rapport';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink, Paragraph } from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { cijfers as c } from '../teksten/cijfers.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import NietGevonden from '../verklaring/niet-gevonden.tsx';

/** A report to the council as a page; without login. */
export default function OpenRapportage() {
  const { gemeente = '', halfjaar = '' } = useParams();
  const over = halfjaarvorm.safeParse(halfjaar);
  return over.success ? <Blad gemeente={gemeente} halfjaar={over.data} /> : <NietGevonden />;
}

function Blad({ gemeente, halfjaar }: { readonly gemeente: string; readonly halfjaar: `${number}-H${1 | 2}` }) {
  const { taal, zeg } = useTaal();
  const params = { gemeente, halfjaar };
  const vraag = useQuery({
    queryKey: ['open-rapportages', gemeente, halfjaar],
    queryFn: ({ signal }) => api(readOpenRapportage, { params, signal }),
  });
  const terug = { naar: `/cijfers/${gemeente}`, tekst: <Zeg van={c.titel} /> };
  const naam = vraag.data?.gemeente.naam ?? '';
  const titel = zeg(c.rapportage, { gemeente: naam, halfjaar: periodeLang(halfjaar) });
  return (
    <Pagina titel={titel} besloten={false} terug={terug} breed>
      <Antwoord vraag={vraag}>
        {(rapportage) => (
          <>
            <div className="meedoen-blok">
              <Paragraph>
                <Zeg van={c.vastgesteld} met={{ dag: dag(rapportage.vastgesteldOp ?? rapportage.gemaaktOp, taal) }} />
              </Paragraph>
              <div className="meedoen-knoppen">
                <ButtonLink appearance="secondary-action-button" href={addressOf(downloadOpenRapportage, { params })}>
                  <Zeg van={c.pdf} />
                </ButtonLink>
              </div>
            </div>
            <div lang="nl">
              <Rapport
                rapportage={rapportage}
                koppen={KOPPEN}
                tekst={(blok) =>
                  (rapportage.teksten.find((each) => each.blok === blok)?.tekst ?? '')
                    .split(/\n\s*\n/)
                    .filter(Boolean)
                    .map((alinea) => <Paragraph key={alinea}>{alinea}</Paragraph>)
                }
              />
            </div>
          </>
        )}
      </Antwoord>
    </Pagina>
  );
}
