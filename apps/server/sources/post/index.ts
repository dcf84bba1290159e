export * from './poort.ts';
export { type OntvangenMail, type Postsimulator, startPostsimulator } from './simulator.ts';
