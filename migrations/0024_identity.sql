-- SPDX-License-Identifier: Apache-2.0
-- People who come in by the word of an identity provider, and the secrets of second factors under the one keyring.
--
-- Expand: a server of the release before writes neither column, and goes on.

-- The provider has asked for what it asks for: a first password and a second factor of ours are not asked for besides.
alter table sign_in add column by_provider boolean not null default false;

-- The key of the keyring that seals the secret; null for what was sealed under a key file of its own, which the program
-- seals anew in the background. A key cannot be given up while a secret needs it. No index serves it: there are few rows,
-- and they are looked up by their key only when one is given up.
alter table second_factor
    add column sealing_key int,
    add constraint second_factor_sealing_key_fkey foreign key (sealing_key) references sealing_key (id);
grant update (sealing_key) on second_factor to fengqiao_app;
