# Concealed Bedrock. `make help` is the manual.
# Paths are relative, so that the checkout's folder may have any name.

export QT_QPA_PLATFORM ?= offscreen
ENGINE := .engine
PYTHON := $(ENGINE)/bin/python
# Large pages for torch, as the worker sets them.
export THP_MEM_ALLOC_ENABLE := 1
QGIS_PYTHON := .qgis-tests/bin/python

.PHONY: help demo demo-folds paper mutants test test-long faults engine qgis model lint format translations docs algorithm-pages screenshots dialogs first-run qgis-sid package site-check clean
.DEFAULT_GOAL := help

help: ## show this list
	@echo "Concealed Bedrock: the bedrock under cover, from gravity and the geological map, in QGIS."
	@echo
	@grep -hE '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "  make %-15s %s\n", $$1, $$2 }'
	@echo
	@echo "  make demo BOUGUER=gravity.tif GEOLOGY=map.gpkg FIELD=AGE [LEGEND=legend.csv] [MINUTES=15]"
	@echo "                     on your own data: trains on the outcrop, predicts under the cover"
	@echo "  TORCH_INDEX=https://download.pytorch.org/whl/cpu (with any of them) takes the small CPU build of torch"

demo: qgis engine ## the whole way through qgis_process on the sample survey: map, scores and picture
	@$(PYTHON) tools/demo.py $(if $(BOUGUER),--bouguer "$(BOUGUER)") $(if $(GEOLOGY),--geology "$(GEOLOGY)") \
	  $(if $(FIELD),--field "$(FIELD)") $(if $(LEGEND),--legend "$(LEGEND)") \
	  $(if $(MINUTES),--minutes "$(MINUTES)") $(if $(OUT),--out "$(OUT)")

demo-folds: qgis engine ## folds in simulated pictures through qgis_process: pictures, training, classified points, report
	@$(PYTHON) tools/demo_folds.py $(ARGS)

test: qgis engine ## the engine's tests, and beside them those inside a real QGIS, offscreen
	@tools/setup_qgis_tests.sh .qgis-tests
	@tools/setup_test_servers.sh
	@mkdir -p build; { [ ! -e .git ] || $(MAKE) --no-print-directory site-check; } > build/site-check.log 2>&1 & site=$$!; \
	  export OMP_NUM_THREADS=1; \
	  { CONCEALED_BEDROCK_PYTHON="$(CURDIR)/$(PYTHON)" XDG_RUNTIME_DIR="$$(mktemp -d)" $(QGIS_PYTHON) -m pytest \
	      tests/processing_provider tests/plugin tests/i18n; inside=$$?; \
	    $(PYTHON) -m pytest tests/geophysics tests/geology tests/tools; exit $$((inside + $$? > 0)); \
	  } > build/qgis-tests.log 2>&1 & qgis=$$!; \
	  $(PYTHON) -m pytest tests/house tests/reliability tests/faults tests/models tests/reports tests/worker; \
	  engine=$$?; wait $$qgis; inside=$$?; wait $$site; site=$$?; \
	  echo "Inside QGIS, then geophysics, geology and tools:"; cat build/qgis-tests.log; echo "Rules of the plugin site:"; tail -n 20 build/site-check.log; \
	  exit $$((engine + inside + site > 0))

test-long: qgis engine ## the runs that `make test` leaves out: every chain with every shipped model, two processes, a search
	@tools/setup_qgis_tests.sh .qgis-tests
	@export OMP_NUM_THREADS=1; $(PYTHON) -m pytest tests/worker tests/reliability tests/geophysics tests/models -m campaign; engine=$$?; \
	  CONCEALED_BEDROCK_PYTHON="$(CURDIR)/$(PYTHON)" XDG_RUNTIME_DIR="$$(mktemp -d)" \
	  $(QGIS_PYTHON) -m pytest tests/processing_provider tests/plugin -m campaign; \
	  exit $$((engine + $$? > 0))

faults: qgis engine ## unusual inputs and broken circumstances, each with its right result [ARGS="--only map --keep"]
	@nice $(PYTHON) tests/faults/__main__.py $(ARGS)

engine: ## the engine's own Python environment, where it is missing
	@tools/setup_engine.sh $(ENGINE)

qgis: ## QGIS 3.40 (Debian 12: from backports), where it is missing
	@tools/setup_qgis.sh

model: engine ## train the sample model in resources/ again, on the sample survey
	@tools/with_package.sh $(PYTHON) tools/train_sample_model.py $(ARGS)

paper: engine ## the recipe of Liu et al. (2024): tables 4 to 7, figures 1, 4, 5, 6 [DATA=folder FIELD=AGE] [ARGS=--small]
	@nice $(PYTHON) benchmarks/paper.py $(if $(DATA),--data "$(DATA)") $(if $(FIELD),--field "$(FIELD)") $(ARGS)

lint: engine ## ruff, codespell and mypy
	@tools/setup_locked.sh .lint-env requirements-lint.lock
	@.lint-env/bin/ruff check . && .lint-env/bin/ruff format --check .
	@.lint-env/bin/codespell $$(git ls-files '*.py' '*.md')
	@tools/typecheck.sh .lint-env $(ENGINE)

mutants: engine ## deliberate faults in what scores a model, and how many its tests notice [ARGS="--only metrics --sample 0"]
	@tools/setup_locked.sh .mutants-env requirements-mutants.lock
	@nice .mutants-env/bin/python tools/mutants.py $(ARGS)

translations: ## update i18n/*.ts from the source and compile *.qm
	@i18n/update.sh

# Without --quiet, under which mkdocs counts no warning and its strict mode lets broken links pass.
docs: ## the documentation as a site, in build/site; fails on a broken link
	@tools/setup_locked.sh .docs-env requirements-docs.lock
	@NO_MKDOCS_2_WARNING=1 tools/with_package.sh .docs-env/bin/mkdocs build --strict && echo "build/site/index.html"

algorithm-pages: qgis ## update the algorithms' pages and the offline help from their definitions
	@tools/setup_locked.sh .docs-env requirements-docs.lock
	@XDG_RUNTIME_DIR="$$(mktemp -d)" /usr/bin/python3 tools/algorithm_pages.py && .docs-env/bin/python tools/offline_help.py

screenshots: qgis engine ## the tutorial's pictures, taken in a QGIS on a virtual screen
	@$(PYTHON) tools/docs_screenshots.py

dialogs: qgis engine ## every window of the plugin in Chinese, French and Spanish, as pictures; words that are cut
	@nice $(PYTHON) tools/dialog_pictures.py $(ARGS)

first-run: package ## the built zip in a new QGIS: installation, engine, first map; seconds and clicks [ARGS="--language zh_CN"]
	@tools/wheel_folder.sh build/wheels $(PYTHON)
	@nice /usr/bin/python3 tools/first_run.py build/concealed_bedrock.zip --wheels build/wheels $(ARGS)

qgis-sid: package ## the tests inside QGIS and the first run in Debian sid's QGIS, in a chroot (root; see tools/qgis_sid.sh)
	@tools/qgis_sid.sh

package: docs ## the plugin with its documentation as a zip, for 'Install from ZIP' and plugins.qgis.org
	@.docs-env/bin/python tools/package.py build/site build/concealed_bedrock.zip

site-check: package ## the zip by the rules of plugins.qgis.org, and its Qt names by Qt 6
	@tools/setup_locked.sh .site-env requirements-site.lock
	@.site-env/bin/python tools/site_check.py build/concealed_bedrock.zip

clean: ## remove what was built (not the environments)
	@rm -rf build
