import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Begin } from './schil/Begin.tsx';
import { Schil } from './schil/Schil.tsx';
import { Toetsenbord } from './schil/toetsen.tsx';
import { Sessiepoort } from './sessie/sessie.tsx';
import { Laden, NietGevonden } from './toestand/Toestand.tsx';
import { geheugen } from './verbinding/verbinding.tsx';
import { Werkvoorraad } from './werkvoorraad/Werkvoorraad.tsx';

const Zoeken = lazy(() => import('./persoon/Zoeken.tsx'));
const Dossier = lazy(() => import('./persoon/Dossier.tsx'));
const Aanvraagscherm = lazy(() => import('./aanvraag/Aanvraagscherm.tsx'));
const NieuweMelding = lazy(() => import('./aanvraag/NieuweMelding.tsx'));
const Formulierscherm = lazy(() => import('./aanvraag/Formulierscherm.tsx'));
const Besluitscherm = lazy(() => import('./besluit/Besluitscherm.tsx'));
const Runlijst = lazy(() => import('./betaalrun/Runlijst.tsx'));
const Runscherm = lazy(() => import('./betaalrun/Runscherm.tsx'));
const Jaarscherm = lazy(() => import('./jaaropgave/Jaarscherm.tsx'));
const Postscherm = lazy(() => import('./contact/Postscherm.tsx'));
const Uwvscherm = lazy(() => import('./uwvmelding/Uwvscherm.tsx'));
const Briefscherm = lazy(() => import('./brief/Briefscherm.tsx'));
const Normwijziging = lazy(() => import('./organisatie/Normwijziging.tsx'));
const Bedragen = lazy(() => import('./organisatie/Bedragen.tsx'));
const Bewaarlijsten = lazy(() => import('./organisatie/Bewaarlijsten.tsx'));
const Signaalscherm = lazy(() => import('./signaal/Signaalscherm.tsx'));
const Subsidielijst = lazy(() => import('./loonkostensubsidie/Subsidielijst.tsx'));
const Werkgever = lazy(() => import('./loonkostensubsidie/Werkgever.tsx'));
const Invorderingscherm = lazy(() => import('./invordering/Invorderingscherm.tsx'));
const Verhaalscherm = lazy(() => import('./verhaal/Verhaalscherm.tsx'));
const Klachtenscherm = lazy(() => import('./klacht/Klachtenscherm.tsx'));
const Klachtscherm = lazy(() => import('./klacht/Klachtscherm.tsx'));
const Afschriften = lazy(() => import('./klacht/Afschriften.tsx'));
const Mensen = lazy(() => import('./begeleiding/Mensen.tsx'));
const Agenda = lazy(() => import('./agenda/Agenda.tsx'));
const Bijeenkomsten = lazy(() => import('./bijeenkomst/Bijeenkomsten.tsx'));
const Overdrachten = lazy(() => import('./doelgroep/Overdrachten.tsx'));
const Inschrijven = lazy(() => import('./doelgroep/Inschrijven.tsx'));
const Bijeenkomstscherm = lazy(() => import('./bijeenkomst/Bijeenkomstscherm.tsx'));
const Ketenpartners = lazy(() => import('./ketenpartner/Ketenpartners.tsx'));
const Ketenpartnerscherm = lazy(() => import('./ketenpartner/Ketenpartnerscherm.tsx'));
const Mijnverwijzingen = lazy(() => import('./ketenpartner/Mijnverwijzingen.tsx'));
const Mijnverwijzing = lazy(() => import('./ketenpartner/Mijnverwijzing.tsx'));
const Wachtlijsten = lazy(() => import('./instrument/Wachtlijsten.tsx'));
const Beleidslab = lazy(() => import('./beleidslab/Beleidslab.tsx'));
const Volume = lazy(() => import('./volume/Volume.tsx'));
const Beleidscherm = lazy(() => import('./beleidspakket/Beleidscherm.tsx'));
const Voorstellen = lazy(() => import('./beleidspakket/Voorstellen.tsx'));
const Voorstelscherm = lazy(() => import('./beleidspakket/Voorstelscherm.tsx'));
const Atlas = lazy(() => import('./atlas/Atlas.tsx'));
const Cijfers = lazy(() => import('./cijfers/Cijfers.tsx'));
const Doorstroom = lazy(() => import('./indeling/Doorstroom.tsx'));
const Cijferzaken = lazy(() => import('./cijfers/Cijferzaken.tsx'));
const Begrotingscherm = lazy(() => import('./begroting/Begrotingscherm.tsx'));
const Rapportagescherm = lazy(() => import('./raadsrapportage/Rapportagescherm.tsx'));
const Inzagescherm = lazy(() => import('./inzage/Inzagescherm.tsx'));
const Organisatie = lazy(() => import('./organisatie/Organisatie.tsx'));
const Medewerkers = lazy(() => import('./organisatie/Medewerkers.tsx'));

const scherm = (element: ReactNode) => <Suspense fallback={<Laden />}>{element}</Suspense>;

const router = createBrowserRouter(
  [
    {
      element: <Schil />,
      children: [
        { index: true, element: <Begin /> },
        { path: 'werkvoorraad', element: <Werkvoorraad /> },
        { path: 'zoeken', element: scherm(<Zoeken />) },
        { path: 'dossiers/:persoonId/:blad?', element: scherm(<Dossier />) },
        { path: 'aanvragen/nieuw', element: scherm(<NieuweMelding />) },
        { path: 'aanvragen/:aanvraagId', element: scherm(<Aanvraagscherm />) },
        { path: 'aanvragen/:aanvraagId/formulier', element: scherm(<Formulierscherm />) },
        { path: 'besluiten/:besluitId', element: scherm(<Besluitscherm />) },
        { path: 'brieven/:briefId', element: scherm(<Briefscherm />) },
        { path: 'betaalruns', element: scherm(<Runlijst />) },
        { path: 'jaaropgaven', element: scherm(<Jaarscherm />) },
        { path: 'betaalruns/:runId', element: scherm(<Runscherm />) },
        { path: 'post', element: scherm(<Postscherm />) },
        { path: 'post/uwv/:leveringId?', element: scherm(<Uwvscherm />) },
        { path: 'normwijziging/:vanaf?', element: scherm(<Normwijziging />) },
        { path: 'bedragen', element: scherm(<Bedragen />) },
        { path: 'bewaarlijsten', element: scherm(<Bewaarlijsten />) },
        { path: 'organisatie', element: scherm(<Organisatie />) },
        { path: 'medewerkers', element: scherm(<Medewerkers />) },
        { path: 'signalen', element: scherm(<Signaalscherm />) },
        { path: 'loonkostensubsidies', element: scherm(<Subsidielijst />) },
        { path: 'werkgevers/:werkgeverId', element: scherm(<Werkgever />) },
        { path: 'invordering', element: scherm(<Invorderingscherm />) },
        { path: 'verhaal', element: scherm(<Verhaalscherm />) },
        { path: 'klachten', element: scherm(<Klachtenscherm />) },
        { path: 'klachten/over-mij', element: scherm(<Afschriften />) },
        { path: 'klachten/:klachtId', element: scherm(<Klachtscherm />) },
        { path: 'begeleiding', element: scherm(<Mensen />) },
        { path: 'begeleiding/inschrijven', element: scherm(<Inschrijven />) },
        { path: 'overdrachten', element: scherm(<Overdrachten />) },
        { path: 'agenda', element: scherm(<Agenda />) },
        { path: 'groepen', element: scherm(<Bijeenkomsten />) },
        { path: 'groepen/:bijeenkomstId', element: scherm(<Bijeenkomstscherm />) },
        { path: 'ketenpartners', element: scherm(<Ketenpartners />) },
        { path: 'ketenpartners/:ketenpartnerId', element: scherm(<Ketenpartnerscherm />) },
        { path: 'keten', element: scherm(<Mijnverwijzingen />) },
        { path: 'keten/:verwijzingId', element: scherm(<Mijnverwijzing />) },
        { path: 'instrumenten', element: scherm(<Wachtlijsten />) },
        { path: 'beleidslab/volume', element: scherm(<Volume />) },
        { path: 'beleidslab/:variantId?', element: scherm(<Beleidslab />) },
        { path: 'beleid', element: scherm(<Beleidscherm />) },
        { path: 'beleid/voorstellen', element: scherm(<Voorstellen />) },
        { path: 'beleid/voorstellen/:voorstelId', element: scherm(<Voorstelscherm />) },
        { path: 'atlas', element: scherm(<Atlas />) },
        { path: 'cijfers', element: scherm(<Cijfers />) },
        { path: 'cijfers/doorstroom', element: scherm(<Doorstroom />) },
        { path: 'cijfers/zaken', element: scherm(<Cijferzaken />) },
        { path: 'begroting', element: scherm(<Begrotingscherm />) },
        { path: 'cijfers/rapportages/:rapportageId', element: scherm(<Rapportagescherm />) },
        { path: 'inzage', element: scherm(<Inzagescherm />) },
        { path: '*', element: <NietGevonden /> },
      ],
    },
  ],
  { basename: '/medewerker' },
);

/** The staff app: session first, then the screens its tasks open. */
export function App() {
  return (
    <QueryClientProvider client={geheugen}>
      <Sessiepoort>
        <Toetsenbord>
          <RouterProvider router={router} />
        </Toetsenbord>
      </Sessiepoort>
    </QueryClientProvider>
  );
}
