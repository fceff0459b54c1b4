#!/bin/sh
# Bring i18n/*.ts up to date with the source, and compile i18n/*.qm (lrelease: apt install qttools5-dev-tools).
set -eu
cd "$(dirname "$0")"
python3 update.py
for ts in concealed_bedrock_*.ts; do
  "$(command -v lrelease || command -v lrelease-qt5)" -silent "$ts"
done
