-- SPDX-License-Identifier: Apache-2.0
-- Kept for the work under way.
select 1;
