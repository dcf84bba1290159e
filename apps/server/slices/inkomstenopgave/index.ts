export { opgaveWegen } from './routes.ts';
export { opgavenVan, teGeven } from './stand.ts';
