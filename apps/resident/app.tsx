import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Outlet, Route, Routes } from 'react-router';
import { Raam } from './pagina/raam.tsx';
import { Laden } from './pagina/standen.tsx';
import { Sessiegever } from './sessie/sessie.tsx';
import Startpagina from './start/start.tsx';
import { vragen } from './verbinding/client.ts';

const Melden = lazy(() => import('./aanvraag/melden.tsx'));
const MijnAanvraag = lazy(() => import('./aanvraag/mijn-aanvraag.tsx'));
const Invullen = lazy(() => import('./aanvraag/invullen.tsx'));
const Verstuurd = lazy(() => import('./aanvraag/verstuurd.tsx'));
const Geld = lazy(() => import('./recht/geld.tsx'));
const Specificatie = lazy(() => import('./recht/specificatie.tsx'));
const Plichten = lazy(() => import('./plicht/plichten.tsx'));
const Vragenvanons = lazy(() => import('./signaal/signalen.tsx'));
const Boetes = lazy(() => import('./boete/boetes.tsx'));
const Jaaropgaven = lazy(() => import('./jaaropgave/jaaropgaven.tsx'));
const Brieven = lazy(() => import('./brief/brieven.tsx'));
const Brief = lazy(() => import('./brief/brief.tsx'));
const Bezwaren = lazy(() => import('./bezwaar/bezwaar.tsx'));
const BezwaarMaken = lazy(() => import('./bezwaar/maken.tsx'));
const Klachten = lazy(() => import('./klacht/klachten.tsx'));
const KlachtMaken = lazy(() => import('./klacht/maken.tsx'));
const MijnPlan = lazy(() => import('./plan/plan.tsx'));
const MijnAfspraken = lazy(() => import('./afspraken/afspraken.tsx'));
const Doorgeven = lazy(() => import('./wijziging/doorgeven.tsx'));
const Wijziging = lazy(() => import('./wijziging/wijziging.tsx'));
const Inkomen = lazy(() => import('./inkomen/inkomen.tsx'));
const Inkomensmaanden = lazy(() => import('./inkomen/maanden.tsx'));
const Vragen = lazy(() => import('./bericht/vragen.tsx'));
const Gegevens = lazy(() => import('./gegevens/gegevens.tsx'));
const AlleGegevens = lazy(() => import('./gegevens/overzicht.tsx'));
const Voorkeuren = lazy(() => import('./gegevens/voorkeuren.tsx'));
const WieKeek = lazy(() => import('./inzage/wie-keek.tsx'));
const Delen = lazy(() => import('./deling/delen.tsx'));
const Vertegenwoordiging = lazy(() => import('./vertegenwoordiging/vertegenwoordiging.tsx'));
const Gedeeld = lazy(() => import('./deling/gedeeld.tsx'));
const WatAls = lazy(() => import('./wat-als/wat-als.tsx'));
const Terugbetalen = lazy(() => import('./vordering/terugbetalen.tsx'));
const Meebetalen = lazy(() => import('./verhaal/meebetalen.tsx'));
const Nareken = lazy(() => import('./nareken/nareken.tsx'));
const OpenCijfers = lazy(() => import('./cijfers/cijfers.tsx'));
const OpenRapportage = lazy(() => import('./raadsrapportage/rapportage.tsx'));
const Toegankelijkheid = lazy(() => import('./verklaring/toegankelijkheid.tsx'));
const Privacy = lazy(() => import('./verklaring/privacy.tsx'));
const NietGevonden = lazy(() => import('./verklaring/niet-gevonden.tsx'));

function Wachten() {
  return (
    <Suspense
      fallback={
        <div className="meedoen-pagina">
          <main className="meedoen-hoofd" id="inhoud">
            <Laden />
          </main>
        </div>
      }
    >
      <Outlet />
    </Suspense>
  );
}

/** Every address of the app, in the words of the person who uses it. */
export function App() {
  return (
    <QueryClientProvider client={vragen}>
      <BrowserRouter basename="/inwoner">
        <Sessiegever>
          <Routes>
            <Route element={<Raam />}>
              <Route element={<Wachten />}>
                <Route index element={<Startpagina />} />
                <Route path="melden" element={<Melden />} />
                <Route path="aanvraag" element={<MijnAanvraag />} />
                <Route path="aanvraag/:aanvraagId" element={<MijnAanvraag />} />
                <Route path="aanvraag/:aanvraagId/invullen/:stap?" element={<Invullen />} />
                <Route path="aanvraag/:aanvraagId/verstuurd" element={<Verstuurd />} />
                <Route path="geld" element={<Geld />} />
                <Route path="geld/:rechtId/:maand" element={<Specificatie />} />
                <Route path="plichten" element={<Plichten />} />
                <Route path="vraag-van-ons" element={<Vragenvanons />} />
                <Route path="boete" element={<Boetes />} />
                <Route path="terugbetalen" element={<Terugbetalen />} />
                <Route path="jaaropgave" element={<Jaaropgaven />} />
                <Route path="meebetalen" element={<Meebetalen />} />
                <Route path="brieven" element={<Brieven />} />
                <Route path="brieven/:briefId" element={<Brief />} />
                <Route path="bezwaar/maken/:besluitId?" element={<BezwaarMaken />} />
                <Route path="bezwaar/:bezwaarId?" element={<Bezwaren />} />
                <Route path="klacht/maken" element={<KlachtMaken />} />
                <Route path="klacht/:klachtId?" element={<Klachten />} />
                <Route path="plan" element={<MijnPlan />} />
                <Route path="afspraken" element={<MijnAfspraken />} />
                <Route path="doorgeven" element={<Doorgeven />} />
                <Route path="doorgeven/:soort" element={<Wijziging />} />
                <Route path="inkomen" element={<Inkomensmaanden />} />
                <Route path="inkomen/:maand" element={<Inkomen />} />
                <Route path="vragen" element={<Vragen />} />
                <Route path="gegevens" element={<Gegevens />} />
                <Route path="gegevens/alles" element={<AlleGegevens />} />
                <Route path="voorkeuren" element={<Voorkeuren />} />
                <Route path="wie-keek" element={<WieKeek />} />
                <Route path="delen" element={<Delen />} />
                <Route path="vertegenwoordiging" element={<Vertegenwoordiging />} />
                <Route path="gedeeld" element={<Gedeeld />} />
                <Route path="wat-als/:wat?" element={<WatAls />} />
                <Route path="nareken" element={<Nareken />} />
                <Route path="cijfers/:gemeente?" element={<OpenCijfers />} />
                <Route path="cijfers/:gemeente/:halfjaar" element={<OpenRapportage />} />
                <Route path="toegankelijkheid" element={<Toegankelijkheid />} />
                <Route path="privacy" element={<Privacy />} />
                <Route path="*" element={<NietGevonden />} />
              </Route>
            </Route>
          </Routes>
        </Sessiegever>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
