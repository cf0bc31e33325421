# SPDX-License-Identifier: Apache-2.0
# What people type. Each target calls one thing; what it does is in generator/ or tests/.
# The first run makes .venv from `python3`; PYTHON=python3.13 chooses another.

PYTHON ?= python3
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
RUN := $(BIN)/python -X utf8

# Values travel through the environment, never as shell text: a title may hold quotes, blanks and dollar signs.
# Only the command line of make counts: LANGUAGE, for one, is also a setting of many desktops.
given = $(if $(findstring command,$(origin $1)),$(value $1))
export SIYAQ_FILE := $(call given,FILE)
export SIYAQ_PUBLISHED := $(call given,PUBLISHED)
export SIYAQ_LANGUAGE := $(call given,LANGUAGE)
export SIYAQ_GOLD := $(call given,GOLD)
export SIYAQ_ERRORS := $(call given,ERRORS)
export SIYAQ_FIRST := $(call given,FIRST)
export SIYAQ_AT := $(call given,AT)
export SIYAQ_SENTENCE := $(call given,SENTENCE)
export SIYAQ_IN := $(call given,IN)
export SIYAQ_ARTICLE := $(call given,ARTICLE)
export SIYAQ_TITLE := $(call given,TITLE)
export SIYAQ_LICENCE := $(call given,LICENCE)
export SIYAQ_N := $(call given,N)
export SIYAQ_OUT := $(call given,OUT)
export SIYAQ_SEED := $(call given,SEED)
export SIYAQ_STOCK := $(call given,STOCK)
export SIYAQ_HALF := $(call given,HALF)
export SIYAQ_EXPLAINERS := $(call given,EXPLAINERS)
export SIYAQ_RUNS := $(call given,RUNS)
export SIYAQ_ONLY := $(call given,ONLY)
export SIYAQ_README := $(call given,README)
unexport FILE PUBLISHED GOLD ERRORS FIRST AT SENTENCE IN ARTICLE TITLE LICENCE N OUT SEED EXPLAINERS HALF STOCK RUNS ONLY README

PUBLISHED_OPTION = $${SIYAQ_PUBLISHED:+--published="$$SIYAQ_PUBLISHED"}
LANGUAGE_OPTION = $${SIYAQ_LANGUAGE:+--language="$$SIYAQ_LANGUAGE"}
TITLE_OPTION = $${SIYAQ_TITLE:+--title="$$SIYAQ_TITLE"}
SENTENCE_OPTION = $${SIYAQ_SENTENCE:+--sentence="$$SIYAQ_SENTENCE"}
IN_OPTION = $${SIYAQ_IN:+--in="$$SIYAQ_IN"}
LICENCE_OPTION = $${SIYAQ_LICENCE:+--licence="$$SIYAQ_LICENCE"}
SEED_OPTION = $${SIYAQ_SEED:+--seed="$$SIYAQ_SEED"}
ARTICLE_OPTION = $${SIYAQ_ARTICLE:+--article="$$SIYAQ_ARTICLE"}
EXPLAINERS_OPTION = $${SIYAQ_EXPLAINERS:+--explainers="$$SIYAQ_EXPLAINERS"}
RUNS_OPTION = $${SIYAQ_RUNS:+--runs="$$SIYAQ_RUNS"}
OUT_OPTION = $${SIYAQ_OUT:+--out="$$SIYAQ_OUT"}

.DEFAULT_GOAL := help
.NOTPARALLEL:
.SUFFIXES:
.PHONY: help site serve test check lint extract explain new score score-search simulate bench-extract audit pictures gazetteer lock clean publish-check

help: ## what can be typed
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

site: .venv/site.done ## build the site into site/ (nothing happens when nothing changed)
	@$(RUN) -m generator site

serve: .venv/site.done ## show the site in a browser and rebuild it on every change
	@$(RUN) -m generator serve

test: .venv/dev.done ## run every test, then lint and check
	@$(RUN) -m pytest
	@$(MAKE) --no-print-directory lint check

check: .venv/site.done ## look for problems in the seeds and the pages
	@$(RUN) -m generator check

lint: .venv/dev.done ## look for problems in the code
	@$(RUN) -m tests.lint

extract: .venv/site.done ## print what is found in FILE as JSON [PUBLISHED=2025-01-17] [LANGUAGE=ar|en]
	@$(RUN) -m generator extract $(PUBLISHED_OPTION) $(LANGUAGE_OPTION) -- "$${SIYAQ_FILE:?name it: make extract FILE=article.txt}"

explain: .venv/site.done ## tell what is found AT=file[:line] and why [SENTENCE=7] [PUBLISHED=] [LANGUAGE=] [IN=ar|en]
	@$(RUN) -m generator explain $(SENTENCE_OPTION) $(PUBLISHED_OPTION) $(LANGUAGE_OPTION) $(IN_OPTION) -- "$${SIYAQ_AT:?name it: make explain AT=seeds/harbour/article.txt:3}"

new: .venv/site.done ## add ARTICLE as an explainer [TITLE=] [PUBLISHED=] [LICENCE=own|open|quote-only]
	@$(RUN) -m generator new $(TITLE_OPTION) $(PUBLISHED_OPTION) $(LICENCE_OPTION) -- "$${SIYAQ_ARTICLE:?name it: make new ARTICLE=article.txt}"

score: .venv/dev.done ## compare what is found with the gold articles [GOLD=folder] [ERRORS=1] [FIRST=1]
	@$(RUN) -m tests.score $${SIYAQ_ERRORS:+--errors} $${SIYAQ_FIRST:+--first} "$${SIYAQ_GOLD:-tests/gold}"

score-search: .venv/dev.done ## ask the search box every question, over 30 and 300 invented explainers [EXPLAINERS="30 300"] [HALF=open|held] [STOCK=1] [ERRORS=1]
	@$(RUN) -m tests.search_score --half="$${SIYAQ_HALF:-open}" $${SIYAQ_STOCK:+--stock} $${SIYAQ_ERRORS:+--errors} --explainers $${SIYAQ_EXPLAINERS:-30 300}

simulate: .venv/site.done ## write N invented explainers into OUT, to measure search on [SEED=1]
	@$(RUN) -m generator simulate $(SEED_OPTION) --count="$${SIYAQ_N:?say how many: make simulate N=30 OUT=folder}" --output="$${SIYAQ_OUT:?name the folder: make simulate N=30 OUT=folder}"

bench-extract: .venv/dev.done ## measure how fast articles are read: start-up, articles a second, each finder
	@$(RUN) -m tests.bench

audit: .venv/dev.done ## look at every page with axe, the Nu checker and Lighthouse; needs node and Java [ARTICLE=file] [EXPLAINERS=300] [RUNS=5] [ONLY="visits weights"]
	@$(RUN) -m tests.audit $(ARTICLE_OPTION) $(EXPLAINERS_OPTION) $(RUNS_OPTION) $${SIYAQ_ONLY:+--only $$SIYAQ_ONLY}

pictures: .venv/dev.done ## take pictures of every page kind, wide, narrow, light and dark [OUT=folder] [ARTICLE=file] [README=1]
	@$(RUN) -m tests.pictures $(ARTICLE_OPTION) $(OUT_OPTION) $${SIYAQ_README:+--readme}

gazetteer: .venv/site.done ## make the table of places anew from its committed sources
	@$(RUN) -m generator.gazetteer.make

lock: .venv/dev.done ## choose the newest versions of everything and write the requirements files
	@$(RUN) .ci/lock.py

clean: ## delete what can be made again, but neither docs/ nor .venv
	@rm -rf site .build .hypothesis .mypy_cache .pytest_cache .ruff_cache

publish-check: .venv/site.done ## check, and fail when something may not be published
	@$(RUN) -m generator check --publish

# A stamp a list of packages: nothing is asked of pip until the list changes.
.venv/site.done: requirements.txt .ci/install.py
	@$(PYTHON) .ci/install.py requirements.txt $@

.venv/dev.done: requirements-dev.txt .venv/site.done
	@$(PYTHON) .ci/install.py requirements-dev.txt $@
