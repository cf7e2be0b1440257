// SPDX-License-Identifier: Apache-2.0
#ifndef FENGQIAO_CQRENCODE_SHIM_H
#define FENGQIAO_CQRENCODE_SHIM_H
#include <qrencode.h>
#endif
