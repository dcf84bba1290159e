export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres.ts';
export { APP, type DatabaseUrls, EIGENAAR } from './roles.ts';
export { type Cluster, type ClusterOptions, startCluster } from './start.ts';
