# SPDX-License-Identifier: Apache-2.0
# Each target is one script, so that a person and a machine do the same.

.DEFAULT_GOAL := help
.PHONY: help run build test unit lint fmt bench docs generate clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build and run with the demo county on http://127.0.0.1:8080 (PORT=8080 DATA=./var)
	@scripts/run

build: ## build everything for development
	@scripts/build

test: ## do all set-up and run every test
	@scripts/test

unit: ## run the tests that need no PostgreSQL
	@scripts/unit

lint: ## check formatting, imports and scripts
	@scripts/lint

fmt: ## format the Swift files
	@swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: ## run the benchmarks
	@scripts/bench

docs: ## check that the generated documents are current
	@scripts/check-docs

generate: ## write the generated documents again
	@scripts/generate

clean: ## remove what building and testing made; the data in ./var stay
	@rm -rf .build .venv
