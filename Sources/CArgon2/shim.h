// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CARGON2_SHIM_H
#define FENGQIAO_CARGON2_SHIM_H
#include <argon2.h>
#endif
