export { nietGegeven, type Opgavestand, opgavestanden } from './ontbrekend.ts';
export { herinnerOpgaven, planInkomstenopgaven } from './opdrachten.ts';
export { opgaveWegen } from './routes.ts';
export { gevraagdeOpgaven, opgavenVan } from './stand.ts';
