// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CZLIB_SHIM_H
#define FENGQIAO_CZLIB_SHIM_H
#include <stddef.h>
#include <zlib.h>

// Compresses at once and as well as can be, in the format of gzip; deflateInit2 is a macro, which Swift does not see.
// Returns the length, or 0 when there was no memory or no room.
static inline size_t fengqiao_gzip(const unsigned char *input, size_t length, unsigned char *output, size_t room) {
    z_stream stream = {0};
    const int gzip = 16;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) {
        return 0;
    }
    stream.next_in = (unsigned char *)input;
    stream.avail_in = (uInt)length;
    stream.next_out = output;
    stream.avail_out = (uInt)room;
    const int result = deflate(&stream, Z_FINISH);
    const size_t written = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? written : 0;
}
#endif
