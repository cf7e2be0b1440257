// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CLIBPQ_SHIM_H
#define FENGQIAO_CLIBPQ_SHIM_H
#include <libpq-fe.h>
#endif
