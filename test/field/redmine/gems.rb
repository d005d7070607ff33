# Redmine's own list asks the database's configuration file for the adapter; here an address in the environment says it.
eval_gemfile '/usr/share/redmine/Gemfile'
gem 'sqlite3', '~> 1.4.0', platforms: %i[mri mingw x64_mingw]
gem 'puma'
