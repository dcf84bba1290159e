export { rekenNormwijziging, schrijfNormbrieven } from './normwijziging.ts';
export { organisatieWegen } from './routes.ts';
