"""The commands of ``ayon-sdk`` that talk to a server: info, login, call, query, upload, download (extra ``cli``)."""
