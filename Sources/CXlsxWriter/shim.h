// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CXLSXWRITER_SHIM_H
#define FENGQIAO_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
