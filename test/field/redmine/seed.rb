# Makes the tables, Redmine's own default configuration, and the people of the story.
ActiveRecord::Base.connection.execute('PRAGMA synchronous = OFF')
ActiveRecord::Migration.verbose = false
ActiveRecord::Base.connection.migration_context.migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
Redmine::DefaultData::Loader.load('en')
Setting.rest_api_enabled = '1'

story = JSON.parse(Pathname.new(ENV.fetch('FIELD_FOLDER')).join('story.json').read)
password = { password: story['password'], password_confirmation: story['password'] }
User.find_by_login('admin').update!(must_change_passwd: false, **password)
project = Project.create!(
  name: 'Support', identifier: 'support', is_public: false,
  enabled_module_names: ['issue_tracking'], trackers: Tracker.all
)
roles = { 'agents' => Role.find_by_name('Manager'), 'customers' => Role.find_by_name('Reporter') }
roles['agents'].add_permission!(:view_private_notes, :set_notes_private)

languages = { 'german' => 'de' }
roles.each do |side, role|
  story[side].each do |key, person|
    firstname, lastname = person['name'].split
    language = languages.fetch(key, 'en')
    user = User.create!(login: person['login'], firstname:, lastname:, mail: person['mail'], language:, **password)
    Member.create!(user:, project:, roles: [role])
  end
end
