import { join } from 'node:path'

/**
 * How our own PostgreSQL runs: small and safe, on a socket only. Given on its command line, so that a newer release of
 * ours brings its own. Statements and errors may hold personal data: neither is logged.
 */
export function parameters(home: string, socketFolder: string, changes: Record<string, string> = {}): string[] {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '40',
    shared_buffers: '32MB',
    work_mem: '8MB',
    maintenance_work_mem: '32MB',
    effective_cache_size: '256MB',
    random_page_cost: '1.1',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    fsync: 'on',
    synchronous_commit: 'on',
    wal_level: 'replica',
    min_wal_size: '64MB',
    max_wal_size: '256MB',
    autovacuum: 'on',
    autovacuum_max_workers: '2',
    logging_collector: 'on',
    log_directory: join(home, 'log'),
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_checkpoints: 'off',
    lc_messages: 'C',
    ...changes,
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
