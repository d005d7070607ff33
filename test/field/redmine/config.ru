require '/usr/share/redmine/config/environment'
require_relative 'seed'
run Rails.application
