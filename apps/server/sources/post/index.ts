export * from './poort.ts';
export { type GevangenMail, type Postsimulator, startPostsimulator } from './simulator.ts';
