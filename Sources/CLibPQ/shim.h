// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CLIBPQ_SHIM_H
#define FENGQIAO_CLIBPQ_SHIM_H
#include <libpq-fe.h>

// The field codes are character literals, which Swift does not import: each gets a function instead.
static inline int pq_diag_severity(void) { return PG_DIAG_SEVERITY_NONLOCALIZED; }
static inline int pq_diag_sqlstate(void) { return PG_DIAG_SQLSTATE; }
static inline int pq_diag_message(void) { return PG_DIAG_MESSAGE_PRIMARY; }
static inline int pq_diag_detail(void) { return PG_DIAG_MESSAGE_DETAIL; }
static inline int pq_diag_hint(void) { return PG_DIAG_MESSAGE_HINT; }
static inline int pq_diag_position(void) { return PG_DIAG_STATEMENT_POSITION; }
static inline int pq_diag_schema(void) { return PG_DIAG_SCHEMA_NAME; }
static inline int pq_diag_table(void) { return PG_DIAG_TABLE_NAME; }
static inline int pq_diag_column(void) { return PG_DIAG_COLUMN_NAME; }
static inline int pq_diag_constraint(void) { return PG_DIAG_CONSTRAINT_NAME; }
static inline int pq_diag_function(void) { return PG_DIAG_SOURCE_FUNCTION; }
#endif
