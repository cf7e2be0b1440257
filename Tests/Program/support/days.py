# SPDX-License-Identifier: Apache-2.0
"""Days as the law counts them."""

from datetime import datetime, timedelta, timezone

_CHINA = timezone(timedelta(hours=8))


def day(after: int = 0) -> str:
    """Today in China, or so many days after it."""
    return (datetime.now(_CHINA) + timedelta(days=after)).date().isoformat()
