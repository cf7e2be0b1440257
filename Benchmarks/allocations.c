// SPDX-License-Identifier: Apache-2.0
// Counts what a program asks the heap for: loaded before libc, asked by Benchmarks/decide.swift.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

static size_t count;

size_t fengqiao_allocations(void) { return count; }

void *malloc(size_t size) {
    static void *(*next)(size_t);
    if (!next) next = (void *(*)(size_t))dlsym(RTLD_NEXT, "malloc");
    count++;
    return next(size);
}

int posix_memalign(void **out, size_t alignment, size_t size) {
    static int (*next)(void **, size_t, size_t);
    if (!next) next = (int (*)(void **, size_t, size_t))dlsym(RTLD_NEXT, "posix_memalign");
    count++;
    return next(out, alignment, size);
}
