// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CARGON2_SHIM_H
#define FENGQIAO_CARGON2_SHIM_H
#include <argon2.h>
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Makes glibc give large blocks back to the system when they are freed.
///
/// By itself it takes the first large block that is freed as a sign that more will be wanted, and from then on keeps as
/// much for every thread that ever hashed a password.
static inline void fengqiao_give_back_large_blocks(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}
#endif
